package vn.solieu.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Document;

/**
 * An article as found on a page. Texts are NFC with single spaces; nothing in them is markup.
 *
 * @param url the address it was fetched from
 * @param canonicalUrl the address the page gives itself, or null
 * @param title without the site's name, "" when there is none
 * @param lead the sapo under the title, "" when there is none; not repeated in the body
 * @param body the body's paragraphs, headings and data tables in reading order
 * @param authors names in the order printed
 * @param published when it was published, never later than it was fetched; or null
 * @param section the paper's section ("Nông nghiệp"), or null
 * @param province the province it is about by dateline, site or text, or null
 * @param place the place named nearest ("Phố Nối"), the province when none is nearer, or null
 * @param captions captions of the body's pictures with their credits
 * @param siteName the paper's name, or null
 * @param language "vi", "de", …, or null
 * @param charset the encoding the bytes were read in
 * @param nextPage address of the next page of the same article, or null
 * @param rules field name → the rule that found it ("date" → "json-ld")
 */
public record Article(
    String url,
    @Nullable String canonicalUrl,
    String title,
    String lead,
    List<Part> body,
    List<String> authors,
    @Nullable Published published,
    @Nullable String section,
    @Nullable String province,
    @Nullable String place,
    List<String> captions,
    @Nullable String siteName,
    @Nullable String language,
    String charset,
    @Nullable String nextPage,
    Map<String, String> rules) {
  public Article {
    body = List.copyOf(body);
    authors = List.copyOf(authors);
    captions = List.copyOf(captions);
    rules = new TreeMap<>(rules);
  }

  /** Names parted by ", ", or null when there are none. */
  public @Nullable String author() {
    return authors.isEmpty() ? null : String.join(", ", authors);
  }

  /** The body's tables in reading order. */
  public List<DataTable> tables() {
    return body.stream()
        .filter(Part.Rows.class::isInstance)
        .map(part -> ((Part.Rows) part).table())
        .toList();
  }

  /** The body as plain text: one line a paragraph, heading or table row. */
  public String bodyText() {
    return body.stream().map(Part::text).collect(Collectors.joining("\n"));
  }

  /** Title, lead and body as one text with its blocks: what the extractor reads. */
  public Document document(String id) {
    return new DocumentWriter().write(id, this);
  }
}
