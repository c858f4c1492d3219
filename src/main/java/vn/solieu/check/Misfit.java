package vn.solieu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Finding;
import vn.solieu.index.StoredFigure;

/**
 * Numbers of one text that do not add up: "16.250 tỷ đồng, bằng 108,2% dự toán (15.800 tỷ đồng)".
 *
 * @param finding what was worked out
 * @param quotes the numbers as printed, the suspect one last
 * @param printed the suspect figure of the archive, or null when the draft itself is meant
 */
public record Misfit(Finding finding, List<String> quotes, @Nullable StoredFigure printed) {
  public Misfit {
    quotes = List.copyOf(quotes);
  }
}
