package vn.solieu.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.SiteHints;
import vn.solieu.fetch.Links;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * Reads and writes sources files: a line a site, tab-separated name, start page, feeds, sitemaps,
 * place, selectors, valid-from, valid-to, former-name, tried. Lists are parted by blanks; selectors
 * are {@code body=… title=… charset=…}.
 */
public final class SourceFile {
  private static final int CELLS = 10;

  private SourceFile() {}

  /**
   * All sources of a file.
   *
   * @throws BadInput for a line that is none, with its number
   */
  public static List<Source> read(Path file) {
    return read(file, "");
  }

  /**
   * @param base takes the place of {@code {{base}}} in addresses
   */
  public static List<Source> read(Path file, String base) {
    List<Source> sources = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          sources.add(line(line.replace("{{base}}", base), file + ":" + number));
        }
      }
    } catch (CharacterCodingException e) {
      throw new BadInput(file + ": is no sources file (not UTF-8 text)", e);
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read as a sources file: " + e.getMessage(), e);
    }
    if (sources.isEmpty()) {
      throw new BadInput(file + ": no source in it");
    }
    return sources;
  }

  /**
   * One line.
   *
   * @param where for the message when it is no source
   */
  static Source line(String line, String where) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), CELLS);
    URI start = address(cell(cells, 1), where);
    Map<String, String> selectors = selectors(cell(cells, 5), where);
    return new Source(
        cell(cells, 0).isEmpty() ? start.getHost() : cell(cells, 0),
        start,
        addresses(cell(cells, 2), where),
        addresses(cell(cells, 3), where),
        new SiteHints(
            none(cell(cells, 4)),
            selectors.get("title"),
            selectors.get("body"),
            selectors.get("charset")),
        date(cell(cells, 6), where),
        date(cell(cells, 7), where),
        none(cell(cells, 8)),
        none(cell(cells, 9)));
  }

  /** The line of a source, as {@link #read} reads it. */
  public static String write(Source s) {
    List<String> selectors = new ArrayList<>();
    add(selectors, "body", s.hints().bodySelector());
    add(selectors, "title", s.hints().titleSelector());
    add(selectors, "charset", s.hints().charset());
    return String.join(
        "\t",
        s.name(),
        s.start().toString(),
        join(s.feeds()),
        join(s.sitemaps()),
        text(s.hints().place()),
        String.join(" ", selectors),
        text(s.validFrom()),
        text(s.validTo()),
        text(s.formerName()),
        text(s.tried()));
  }

  private static String cell(String[] cells, int i) {
    return cells[i] == null ? "" : cells[i].strip();
  }

  private static URI address(String text, String where) {
    return Links.resolve(URI.create("http://none/"), text)
        .filter(u -> !u.getHost().equals("none"))
        .orElseThrow(() -> new BadInput(where + ": not a web address: \"" + text + "\""));
  }

  private static List<URI> addresses(String text, String where) {
    List<URI> all = new ArrayList<>();
    for (String one : text.split(" +", -1)) {
      if (!one.isEmpty()) {
        all.add(address(one, where));
      }
    }
    return all;
  }

  private static Map<String, String> selectors(String text, String where) {
    Map<String, String> selectors = new TreeMap<>();
    for (String one : text.split(" +", -1)) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        selectors.put(one.substring(0, equals), one.substring(equals + 1));
      } else if (!one.isEmpty()) {
        throw new BadInput(where + ": not a selector: \"" + one + "\" (write body=… or title=…)");
      }
    }
    return selectors;
  }

  private static @Nullable PartialDate date(String text, String where) {
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (BadInput e) {
      throw new BadInput(where + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable String none(String text) {
    return text.isEmpty() ? null : text;
  }

  private static void add(List<String> selectors, String name, @Nullable String value) {
    if (value != null) {
      selectors.add(name + "=" + value);
    }
  }

  private static String join(List<URI> addresses) {
    return String.join(" ", addresses.stream().map(URI::toString).toList());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
