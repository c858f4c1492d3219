package vn.solieu.index;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.text.PartialDate;

/**
 * A figure read back from the archive, with what is needed to cite it.
 *
 * @param id stable, see {@link Ids#figures}
 * @param ofId id of the figure that this one qualifies, or null
 * @param article id of its article
 * @param url address of its article, or null
 * @param title title of its article
 * @param date publication date of its article, or null
 * @param province province its article is about, or null
 * @param source who published it, or null
 * @param section of its article, or null
 * @param simhash of its article: figures of copies of one article are one witness
 * @param sentence the sentence it stands in, as printed
 * @param since the first version of its article that says it
 * @param version the version of its article that was read: it stands in {@code since} to {@code
 *     version}
 * @param figure the figure; its spans point into the article's {@code text}, its {@code of} into
 *     the article's list of figures
 */
public record StoredFigure(
    String id,
    @Nullable String ofId,
    String article,
    @Nullable String url,
    String title,
    @Nullable PartialDate date,
    @Nullable String province,
    @Nullable String source,
    @Nullable String section,
    long simhash,
    String sentence,
    int since,
    int version,
    Figure figure) {
  /** The same place in the archive with another reading of the figure. */
  public StoredFigure with(Figure other) {
    return new StoredFigure(
        id, ofId, article, url, title, date, province, source, section, simhash, sentence, since,
        version, other);
  }

  /** The versions of its article in which it stands: "1", "2-3". */
  public String versions() {
    return since == version ? Integer.toString(version) : since + "-" + version;
  }
}
