package vn.solieu.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for names that stand twice in a table, the user's lines among them: a duplicate means the
 * same both times, a clash something else, and the later line wins. Which columns hold names is
 * said in {@code lexicon/tables.tsv}. Names are compared as {@link PhraseTable#fold} has them.
 */
public final class LexiconLinter {
  private final Resources resources;
  private final List<Finding> findings = new ArrayList<>();
  private int tables;
  private int lines;

  private LexiconLinter(Resources resources) {
    this.resources = resources;
  }

  /** What is wrong with a line. */
  public sealed interface Finding {
    /** File and line: "units.tsv:12". */
    String where();

    /** The same name with the same meaning stands at {@code first}. */
    record Duplicate(String where, String name, String first) implements Finding {}

    /** The same name with another meaning stands at {@code first}. */
    record Clash(String where, String name, String first) implements Finding {}

    /** A file of the user's that no table is named like: it is never read. */
    record Unknown(String where) implements Finding {}
  }

  /**
   * What was looked at and found.
   *
   * @param findings in the order of tables and lines
   */
  public record Report(int tables, int lines, List<Finding> findings) {
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /** Checks every table of {@code resources}. */
  public static Report check(Resources resources) {
    LexiconLinter linter = new LexiconLinter(resources);
    resources.table("lexicon/tables.tsv").forEach(linter::table);
    return new Report(linter.tables, linter.lines, linter.findings);
  }

  /** Checks every table and the user's folder that extends them. */
  public static Report check(Path folder) {
    LexiconLinter linter = new LexiconLinter(Resources.with(folder));
    linter.resources.table("lexicon/tables.tsv").forEach(linter::table);
    linter.unknownFiles(folder);
    return new Report(linter.tables, linter.lines, linter.findings);
  }

  private void table(Resources.Row table) {
    if (table.cell(1).isEmpty()) {
      return;
    }
    tables++;
    Map<String, Entry> seen = new HashMap<>();
    for (Resources.Row row : resources.table(table.cell(0))) {
      lines++;
      String meaning = meaning(row, columns(table.cell(2)));
      for (String name : names(row, columns(table.cell(1)))) {
        Entry first = seen.putIfAbsent(name, new Entry(row.where(), meaning));
        if (first != null) {
          findings.add(
              first.meaning().equals(meaning)
                  ? new Finding.Duplicate(row.where(), name, first.where())
                  : new Finding.Clash(row.where(), name, first.where()));
        }
      }
    }
  }

  private record Entry(String where, String meaning) {}

  private static List<Integer> columns(String cell) {
    List<Integer> columns = new ArrayList<>();
    for (String column : cell.split(",")) {
      columns.add(Integer.valueOf(column.strip()));
    }
    return columns;
  }

  private static String meaning(Resources.Row row, List<Integer> columns) {
    return String.join("\t", columns.stream().map(row::cell).toList());
  }

  private static Set<String> names(Resources.Row row, List<Integer> columns) {
    Set<String> names = new LinkedHashSet<>();
    for (int column : columns) {
      for (String name : row.cell(column).split("\\|")) {
        if (!name.isBlank()) {
          names.add(PhraseTable.fold(name.strip()));
        }
      }
    }
    return names;
  }

  private void unknownFiles(Path folder) {
    Set<String> known = new TreeSet<>();
    for (Resources.Row table : resources.table("lexicon/tables.tsv")) {
      known.add(table.cell(0).substring(table.cell(0).lastIndexOf('/') + 1));
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
      for (Path file : files) {
        if (!known.contains(String.valueOf(file.getFileName()))) {
          findings.add(new Finding.Unknown(file.toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
