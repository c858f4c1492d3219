package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.solieu.check.Evidence;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.export.Json;
import vn.solieu.export.VerdictJson;
import vn.solieu.export.VerdictPage;
import vn.solieu.export.VerdictText;
import vn.solieu.pipeline.Documents.Input;

/** Prints the verdicts on each document in one format. */
interface CheckPrinter {
  void print(Input input, List<Verdict> verdicts);

  /** What comes after the last document. */
  default void end() {}

  static CheckPrinter of(CheckCommand.Format format, PrintWriter out) {
    VerdictText words = new VerdictText(Locale.getDefault());
    return switch (format) {
      case TEXT -> new Words(out, words);
      case JSONL ->
          (input, verdicts) ->
              out.println(Json.line(VerdictJson.line(input.document().id(), verdicts)));
      case CLAIMREVIEW ->
          (input, verdicts) ->
              verdicts.forEach(v ->
                  out.println(
                      Json.line(VerdictJson.claimReview(input.document().text(), v, words))));
      case HTML -> new Pages(out, new VerdictPage(words));
    };
  }

  /** For the terminal, most worth looking at first. */
  record Words(PrintWriter out, VerdictText words) implements CheckPrinter {
    private static final int MOST = 3;

    @Override
    public void print(Input input, List<Verdict> verdicts) {
      long open = verdicts.stream().filter(v -> v.ruling().compareTo(Ruling.ROUNDED) < 0).count();
      out.println(
          Messages.get("check.head", input.document().id(), verdicts.size(), Long.toString(open)));
      for (Verdict verdict : verdicts) {
        out.println();
        out.println("  " + words.name(verdict.ruling()) + "  " + sentence(input, verdict));
        String summary = words.summary(verdict);
        if (!summary.isEmpty()) {
          out.println("    " + summary);
        }
        for (Evidence evidence : words.shown(verdict).stream().limit(MOST).toList()) {
          out.println("    " + words.stand(evidence) + " — " + words.cite(evidence));
        }
      }
      out.println();
    }

    /** The sentence with the figure between marks. */
    private static String sentence(Input input, Verdict verdict) {
      String text = input.document().text();
      int from = Math.max(verdict.claim().sentence().start(), verdict.claim().span().start() - 90);
      int to = Math.min(verdict.claim().sentence().end(), verdict.claim().span().end() + 40);
      String before = text.substring(from, verdict.claim().span().start());
      String after = text.substring(verdict.claim().span().end(), to);
      if (from > verdict.claim().sentence().start()) {
        before = "…" + before.substring(before.indexOf(' ') + 1);
      }
      if (to < verdict.claim().sentence().end()) {
        after = after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …";
      }
      return (before + "[" + verdict.claim().quote() + "]" + after).strip().replace('\n', ' ');
    }
  }

  /** One HTML page for all documents. */
  final class Pages implements CheckPrinter {
    private final PrintWriter out;
    private final VerdictPage page;

    Pages(PrintWriter out, VerdictPage page) {
      this.out = out;
      this.page = page;
      out.println(VerdictPage.head());
    }

    @Override
    public void print(Input input, List<Verdict> verdicts) {
      out.println(page.draft(input.document().id(), input.document().text(), verdicts));
    }

    @Override
    public void end() {
      out.println(VerdictPage.foot());
    }
  }
}
