package vn.solieu.crawl;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.solieu.text.BadInput;

/** A copy of the frontier as it stands at one moment, also while a crawl writes it. */
public final class FrontierCopy {
  private FrontierCopy() {}

  /** Copies the database {@code from} to the new file {@code to}. */
  public static void copy(Path from, Path to) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + from);
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, to.toString());
      copy.execute();
    } catch (SQLException e) {
      throw new BadInput(from + ": cannot be copied: " + e.getMessage(), e);
    }
  }
}
