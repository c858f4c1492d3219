package vn.solieu.export;

import java.util.Comparator;
import java.util.List;
import vn.solieu.check.Evidence;
import vn.solieu.check.Verdict;

/** A page for the editor: the draft with every figure marked, the verdicts ranked below it. */
public final class VerdictPage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Solieu</title>
      <style>
      :root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfcf8; --line: #d9d4c7; --good: #cfe8d5;
        --bad: #f6c9c4; --warn: #fdeab5; --open: #dfe3ea; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #1d1d1b; --line: #44423c;
        --good: #23482f; --bad: #6b2722; --warn: #5b4a12; --open: #394150; } }
      body { margin: 0 auto; max-width: 54rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
        font: 1.06rem/1.75 "Noto Serif", Georgia, serif; }
      .text { white-space: pre-wrap; border-left: 3px solid var(--line); padding-left: 1rem; }
      mark { color: inherit; border-radius: 3px; padding: 0 .15em; }
      mark a { color: inherit; text-decoration: none; }
      .confirmed, .rounded { background: var(--good); }
      .contradicted, .inconsistent { background: var(--bad); }
      .superseded, .implausible, .ambiguous { background: var(--warn); }
      .not-found { background: var(--open); }
      section { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; padding: .6rem 1rem; }
      .tag { border-radius: 3px; padding: .1em .5em; font: bold .85rem/1.5 system-ui, sans-serif; }
      blockquote { margin: .4rem 0 .4rem 1rem; font-size: .95rem; }
      blockquote b { border-bottom: 2px solid var(--line); }
      a { color: inherit; }
      section:target { outline: 2px solid currentColor; }
      @media print { blockquote a::after { content: " (" attr(href) ")"; font-size: .8rem; } }
      p { margin: .4rem 0; }
      </style>
      </head>
      <body>
      """;

  private final VerdictText words;

  public VerdictPage(VerdictText words) {
    this.words = words;
  }

  /** What comes before the first document. */
  public static String head() {
    return HEAD;
  }

  /** What comes after the last. */
  public static String foot() {
    return "</body>\n</html>\n";
  }

  /** One draft. */
  public String draft(String id, String text, List<Verdict> verdicts) {
    StringBuilder page = new StringBuilder("<article>\n<h2>" + escape(id) + "</h2>\n");
    page.append("<div class=\"text\">");
    int done = 0;
    for (Verdict v : verdicts.stream().sorted(Comparator.comparing(VerdictPage::start)).toList()) {
      page.append(escape(text.substring(done, v.claim().span().start())));
      String kind = v.ruling().printed();
      page.append("<mark class=\"" + kind + "\" title=\"" + escape(words.name(v.ruling())) + "\">");
      page.append("<a href=\"#v" + start(v) + "\">" + escape(v.claim().quote()) + "</a></mark>");
      done = v.claim().span().end();
    }
    page.append(escape(text.substring(done))).append("</div>\n");
    verdicts.forEach(v -> page.append(section(v)));
    return page.append("</article>\n").toString();
  }

  private static Integer start(Verdict verdict) {
    return verdict.claim().span().start();
  }

  private String section(Verdict verdict) {
    StringBuilder part = new StringBuilder("<section id=\"v" + start(verdict) + "\"><p>");
    part.append("<span class=\"tag " + verdict.ruling().printed() + "\">");
    part.append(escape(words.name(verdict.ruling()))).append("</span> <b>");
    part.append(escape(verdict.claim().quote())).append("</b> – ");
    part.append(escape(words.summary(verdict))).append("</p>\n");
    for (Evidence evidence : words.shown(verdict)) {
      part.append("<blockquote>").append(escape(words.stand(evidence))).append(" — ");
      part.append(cite(evidence)).append("</blockquote>\n");
    }
    return part.append("</section>\n").toString();
  }

  /** The publisher as a link, the number set off in its sentence. */
  private String cite(Evidence evidence) {
    Citation c = Citation.of(evidence);
    String url = c.url();
    boolean web = url != null && (url.startsWith("http://") || url.startsWith("https://"));
    String source = escape(c.source());
    String link =
        web && url != null ? "<a href=\"" + escape(url) + "\">" + source + "</a>" : source;
    String number = c.quote().isEmpty() ? "" : "<b>" + escape(c.quote()) + "</b>";
    String sentence = "“" + escape(c.before()) + number + escape(c.after()) + "”";
    return link + ": " + sentence + escape(words.decision(evidence.decision()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
