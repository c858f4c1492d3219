package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.solieu.figure.Explanation;

/** Prints how each figure came about, one field a line: value, rule, words, line of data. */
final class ExplanationPrinter {
  private ExplanationPrinter() {}

  static void print(PrintWriter out, List<Explanation> explanations) {
    for (Explanation explanation : explanations) {
      out.println(explanation.figure().quote());
      for (Explanation.Step step : explanation.steps()) {
        if (!step.value().equals("null")) {
          out.println(line(step));
        }
      }
    }
    out.flush();
  }

  private static String line(Explanation.Step step) {
    StringBuilder line = new StringBuilder("  ").append(step.field()).append(" = ");
    line.append(step.value());
    append(line, "rule ", step.rule());
    append(line, "words ", step.words().isEmpty() ? "" : "\"" + step.words() + "\"");
    append(line, "", step.row());
    return line.toString();
  }

  private static void append(StringBuilder line, String label, String text) {
    if (!text.isEmpty()) {
      line.append("; ").append(label).append(text);
    }
  }
}
