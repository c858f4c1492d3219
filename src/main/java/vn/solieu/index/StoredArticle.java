package vn.solieu.index;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * An article as the archive's index keeps it.
 *
 * @param id stable, see {@link Ids}
 * @param url canonical address, or null when the import had none
 * @param title "" when unknown
 * @param lead the sapo, "" when there is none
 * @param text what the extractor read: the spans of its figures point into it. It may repeat title
 *     and lead
 * @param date publication date at the precision known, or null
 * @param province the province it is about, as its source writes it, or null
 * @param source who publishes it ("Báo Hưng Yên"), or null
 * @param section "Kinh tế", or null
 * @param author or null
 * @param simhash of the text; articles within a few bits of each other are copies. 0 when unknown
 * @param version 1 for the first state seen at its address, then counting up
 * @param seen the day on which this version was first seen there (in Vietnam), or null when unknown
 */
public record StoredArticle(
    String id,
    @Nullable String url,
    String title,
    String lead,
    String text,
    @Nullable PartialDate date,
    @Nullable String province,
    @Nullable String source,
    @Nullable String section,
    @Nullable String author,
    long simhash,
    int version,
    @Nullable LocalDate seen) {
  /** The section of tables of observations, which are no paper's articles but official numbers. */
  public static final String OBSERVATIONS = "observations";

  /**
   * The first day on which a reader found this version, or null when unknown: of the first version
   * the day of publication, whenever it was crawled, of a later one the day it was first seen.
   */
  public @Nullable LocalDate readable() {
    boolean published = date != null && (version == 1 || seen == null);
    return published ? Objects.requireNonNull(date).first() : seen;
  }
}
