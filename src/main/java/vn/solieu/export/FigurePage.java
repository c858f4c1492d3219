package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Finding;
import vn.solieu.text.Document;

/**
 * A page to proof-read: the text with every figure marked, its record on hover or focus, and the
 * records as a table below.
 */
public final class FigurePage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Solieu</title>
      <style>
      :root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfcf8; --line: #d9d4c7; --level: #cfe8d5; --target: #fdeab5;
        --change: #cfe0f7; --completion: #e3d6f5; --share: #f7d9e3; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #1d1d1b; --line: #44423c; --level: #23482f;
        --target: #5b4a12; --change: #1f3d63; --completion: #41305c; --share: #5a2b3d; } }
      body { margin: 0 auto; max-width: 54rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
        font: 1.06rem/1.75 "Noto Serif", Georgia, serif; }
      article { border-top: 1px solid var(--line); padding: 1rem 0 2rem; }
      h2 { font-size: 1.2rem; margin: .2rem 0; } .about, .key, table, .card { font-family: system-ui, sans-serif; }
      .about { color: color-mix(in srgb, var(--ink) 65%, transparent); font-size: .85rem; margin: 0 0 1rem; }
      .text { white-space: pre-line; }
      mark { color: inherit; border-radius: .2rem; padding: .05em .15em; position: relative; cursor: help; }
      .level { background: var(--level); } .target { background: var(--target); } .change { background: var(--change); }
      .completion { background: var(--completion); } .share { background: var(--share); }
      .unsure { outline: 1.5px dashed #c0392b; } .misfit { outline: 2.5px solid #c0392b; }
      ul.findings { font-family: system-ui, sans-serif; font-size: .85rem; line-height: 1.4; border-left: 3px solid #c0392b; padding-left: 1.6rem; }
      mark .card { display: none; position: absolute; left: 0; top: 1.7em; z-index: 2; width: max-content; max-width: 24rem;
        background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .7rem;
        box-shadow: 0 4px 16px #0003; font-size: .8rem; line-height: 1.4; white-space: pre-line; }
      mark:hover .card, mark:focus .card { display: block; }
      table { border-collapse: collapse; width: 100%; font-size: .78rem; line-height: 1.35; margin-top: 1rem; }
      th, td { border-bottom: 1px solid var(--line); padding: .25rem .4rem; text-align: left; vertical-align: top; }
      td.n { text-align: right; font-variant-numeric: tabular-nums; }
      .key span { border-radius: .2rem; padding: .1rem .4rem; margin-right: .4rem; font-size: .8rem; }
      </style>
      </head>
      <body>
      <p class="key"><span class="level">level</span><span class="target">target</span><span class="change">change</span><span
      class="completion">completion</span><span class="share">share</span><span class="unsure">confidence below 0.9</span><span
      class="misfit">does not add up</span></p>
      """;

  private static final double UNSURE = 0.9;

  private FigurePage() {}

  /** What comes before the first document. */
  public static String head() {
    return HEAD;
  }

  /** What comes after the last document. */
  public static String foot() {
    return "</body>\n</html>";
  }

  /** One document with its figures marked, and what does not add up among them told below. */
  public static String article(
      Document document, @Nullable String title, List<Figure> figures, List<Finding> findings) {
    Set<Integer> suspects =
        findings.stream().map(f -> f.figures().getLast()).collect(Collectors.toSet());
    StringBuilder page = new StringBuilder("<article>\n<h2>");
    page.append(escape(title == null ? document.id() : title)).append("</h2>\n<p class=\"about\">");
    page.append(escape(about(document, figures.size()))).append("</p>\n<div class=\"text\">");
    int done = 0;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      page.append(escape(document.text().substring(done, figure.span().start())));
      page.append(mark(figure, i, figures, suspects.contains(i)));
      done = figure.span().end();
    }
    page.append(escape(document.text().substring(done))).append("</div>\n");
    page.append(list(findings));
    return page.append(table(figures)).append("</article>\n").toString();
  }

  private static String about(Document document, int figures) {
    String date = document.date() == null ? "" : document.date() + " · ";
    String province = document.province() == null ? "" : document.province() + " · ";
    return date + province + figures + " figures";
  }

  private static String list(List<Finding> findings) {
    String items =
        findings.stream()
            .map(f -> "<li>" + escape(f.vi()) + "</li>\n")
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : "<ul class=\"findings\">\n" + items + "</ul>\n";
  }

  private static String mark(Figure figure, int index, List<Figure> all, boolean suspect) {
    String doubt = suspect ? " misfit" : figure.confidence() < UNSURE ? " unsure" : "";
    String kind = FigureJson.name(figure.role()) + doubt;
    return "<mark tabindex=\"0\" class=\""
        + kind
        + "\">"
        + escape(figure.quote())
        + "<span class=\"card\">"
        + escape(card(figure, index, all))
        + "</span></mark>";
  }

  private static String card(Figure f, int index, List<Figure> all) {
    StringBuilder card = new StringBuilder("#" + index + " " + number(f) + " " + f.unit());
    line(card, "role", FigureJson.name(f.role()), FigureJson.name(f.direction()));
    line(card, "bound", FigureJson.name(f.bound()), null);
    line(card, "indicator", f.indicator(), f.indicatorId());
    line(card, "period", f.period(), FigureJson.name(f.flow()));
    line(card, "base", f.base(), null);
    line(card, "place", f.place(), FigureJson.name(f.placeBasis()));
    line(card, "entity", f.entity(), null);
    line(card, "prices", f.prices(), null);
    line(card, "issuer", f.attribution(), null);
    line(card, "of", f.of() == null ? null : "#" + f.of() + " " + all.get(f.of()).quote(), null);
    line(card, "confidence", String.format(Locale.ROOT, "%.2f", f.confidence()), null);
    return card.toString();
  }

  private static void line(
      StringBuilder card, String name, @Nullable Object value, @Nullable Object more) {
    if (value != null) {
      card.append('\n')
          .append(name)
          .append(": ")
          .append(value)
          .append(more == null ? "" : " (" + more + ")");
    }
  }

  private static String number(Figure f) {
    return plain(f.value()) + (f.high() == null ? "" : "–" + plain(f.high()));
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return VerdictText.vietnamese(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  private static String table(List<Figure> figures) {
    StringBuilder rows =
        new StringBuilder(
            "<table><thead><tr><th>#</th><th>indicator</th><th>place</th><th>period</th>");
    rows.append(
        "<th>value</th><th>unit</th><th>role</th><th>base</th><th>of</th></tr></thead><tbody>\n");
    for (int i = 0; i < figures.size(); i++) {
      Figure f = figures.get(i);
      String direction = f.direction() == null ? "" : " " + FigureJson.name(f.direction());
      rows.append("<tr><td>")
          .append(i)
          .append("</td>")
          .append(cell(f.indicator()))
          .append(cell(f.place()));
      rows.append(cell(f.period()))
          .append("<td class=\"n\">")
          .append(number(f))
          .append("</td>")
          .append(cell(f.unit()));
      rows.append(cell(FigureJson.name(f.role()) + direction))
          .append(cell(f.base()))
          .append(cell(f.of()))
          .append("</tr>\n");
    }
    return rows.append("</tbody></table>\n").toString();
  }

  private static String cell(@Nullable Object value) {
    return "<td>" + (value == null ? "" : escape(value.toString())) + "</td>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
