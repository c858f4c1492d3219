package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredArticle;
import vn.solieu.text.PartialDate;

/** Articles for reference managers. */
public enum Citations {
  /** RIS, type NEWS. */
  RIS {
    @Override
    String entry(StoredArticle a) {
      StringBuilder ris = new StringBuilder("TY  - NEWS\r\n");
      line(ris, "ID", a.id());
      line(ris, "TI", a.title());
      authors(a).forEach(author -> line(ris, "AU", author));
      line(ris, "T2", a.source());
      line(ris, "PY", a.date() == null ? null : String.valueOf(a.date().year()));
      line(ris, "DA", a.date() == null ? null : slashed(a.date()));
      line(ris, "AB", a.lead());
      line(ris, "UR", a.url());
      return ris.append("LA  - vi\r\nER  - \r\n").toString();
    }

    private void line(StringBuilder ris, String tag, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        ris.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
      }
    }

    private String slashed(PartialDate date) {
      String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "%02d", date.month());
      String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "%02d", date.day());
      return date.year() + "/" + month + "/" + day + "/";
    }
  },
  /** BibTeX, {@code @misc}; UTF-8 as biber reads it. */
  BIBTEX {
    @Override
    String entry(StoredArticle a) {
      StringBuilder bib = new StringBuilder("@misc{" + a.id().replaceAll("[^A-Za-z0-9:_-]", "_"));
      field(bib, "title", a.title().isEmpty() ? null : "{" + escape(a.title()) + "}");
      String authors =
          authors(a).stream().map(n -> "{" + escape(n) + "}").collect(Collectors.joining(" and "));
      field(bib, "author", authors.isEmpty() ? null : authors);
      field(bib, "howpublished", a.source() == null ? null : escape(a.source()));
      field(bib, "year", a.date() == null ? null : String.valueOf(a.date().year()));
      field(bib, "date", a.date() == null ? null : a.date().toString());
      field(bib, "url", a.url());
      return bib.append(",\n  langid = {vietnamese}\n}\n").toString();
    }

    private void field(StringBuilder bib, String name, @Nullable String value) {
      if (value != null) {
        bib.append(",\n  ").append(name).append(" = {").append(value).append('}');
      }
    }

    private String escape(String text) {
      return text.replaceAll("([#$%&_{}])", "\\\\$1").replaceAll("\\s+", " ");
    }
  },
  /** CSL-JSON, type article-newspaper, one array. */
  CSL_JSON {
    @Override
    String entry(StoredArticle a) {
      ObjectNode node = Json.object();
      node.put("id", a.id());
      node.put("type", "article-newspaper");
      node.put("title", a.title());
      List<String> authors = authors(a);
      if (!authors.isEmpty()) {
        ArrayNode names = node.putArray("author");
        authors.forEach(name -> names.addObject().put("literal", name));
      }
      if (a.source() != null) {
        node.put("container-title", a.source());
      }
      if (a.date() != null) {
        date(node.putObject("issued").putArray("date-parts").addArray(), a.date());
      }
      if (a.url() != null) {
        node.put("URL", a.url());
      }
      return Json.line(node.put("language", "vi"));
    }

    private void date(ArrayNode parts, PartialDate date) {
      parts.add(date.year());
      if (date.month() > 0) {
        parts.add(date.month());
      }
      if (date.day() > 0) {
        parts.add(date.day());
      }
    }
  };

  abstract String entry(StoredArticle article);

  /** "Mai Hương, Thu Trang" → two names; a comma inside a name would turn it round. */
  private static List<String> authors(StoredArticle article) {
    String byline = article.author() == null ? "" : article.author();
    return Stream.of(byline.split("[,;&/|]| [-–—] | và "))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Writes every article; gives how many there were. */
  public long write(Stream<StoredArticle> articles, Writer out) throws IOException {
    boolean array = this == CSL_JSON;
    long count = 0;
    out.write(array ? "[\n" : "");
    for (Iterator<StoredArticle> all = articles.iterator(); all.hasNext(); count++) {
      out.write(count > 0 && array ? ",\n" : count > 0 ? "\n" : "");
      out.write(entry(all.next()));
    }
    out.write(array ? "\n]\n" : "");
    out.flush();
    return count;
  }
}
