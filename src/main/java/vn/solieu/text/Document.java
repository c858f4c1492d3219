package vn.solieu.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its blocks and what is known of it from outside: what the extractor reads.
 *
 * @param id the caller's name for it
 * @param text as given; all offsets of the program point into it
 * @param blocks paragraphs, headings and table cells in text order
 * @param date publication date at the precision known, or null
 * @param province the province the article is about ("Hưng Yên"), or null
 */
public record Document(
    String id,
    String text,
    List<Block> blocks,
    @Nullable PartialDate date,
    @Nullable String province) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Plain text: each line that is not blank is a paragraph or a row of a table. */
  public static Document of(
      String id, String text, @Nullable PartialDate date, @Nullable String province) {
    return new Document(id, text, PlainBlocks.of(text), date, province);
  }
}
