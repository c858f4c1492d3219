package vn.solieu.crawl;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import vn.solieu.text.BadInput;

/** A copy of the frontier as it stands at one moment, also while a crawl writes it. */
public final class FrontierCopy {
  private static final String PATIENT = "PRAGMA busy_timeout = 60000";

  private FrontierCopy() {}

  /**
   * Copies the database {@code from} to the new file {@code to}. A crawl cannot go on to its next
   * page meanwhile.
   *
   * @param meanwhile run while nothing else is written to it: what it sees of the pages kept goes
   *     at most one page beyond the copy
   */
  public static void copy(Path from, Path to, Runnable meanwhile) {
    try (Connection holder = DriverManager.getConnection("jdbc:sqlite:" + from);
        Connection reader = DriverManager.getConnection("jdbc:sqlite:" + from);
        Statement hold = holder.createStatement();
        PreparedStatement copy = reader.prepareStatement("VACUUM INTO ?")) {
      hold.execute(PATIENT);
      hold.execute("BEGIN IMMEDIATE");
      copy.setString(1, to.toString());
      copy.execute();
      meanwhile.run();
      hold.execute("ROLLBACK");
    } catch (SQLException e) {
      throw new BadInput(from + ": cannot be copied: " + e.getMessage(), e);
    }
  }
}
