package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.FoundJson;
import vn.solieu.export.TextTable;
import vn.solieu.search.Hit;

/** Prints articles found: lines of JSON at once, a table at the end. */
final class HitPrinter {
  private static final int WIDEST = 70;

  private final SearchCommand.Format format;
  private final PrintWriter out;
  private final TextTable table =
      new TextTable(
          List.of(
              Messages.get("head.date"),
              Messages.get("head.source"),
              Messages.get("head.place"),
              Messages.get("head.title"),
              Messages.get("head.snippet"),
              "id"),
          WIDEST);
  private boolean any;

  HitPrinter(SearchCommand.Format format, PrintWriter out) {
    this.format = format;
    this.out = out;
  }

  void print(@Nullable String query, Hit hit) {
    switch (format) {
      case JSONL -> out.println(FoundJson.line(query, hit));
      case TABLE -> {
        any = true;
        table.add(
            List.of(
                text(hit.date()),
                text(hit.source()),
                text(hit.province()),
                hit.title() + (hit.copies().isEmpty() ? "" : " (+" + hit.copies().size() + ")"),
                hit.snippet(),
                (query == null ? "" : query + " ") + hit.id()));
      }
    }
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  void end() {
    if (any) {
      table.lines().forEach(out::println);
    }
    out.flush();
  }
}
