package vn.solieu.index;

/**
 * Names of the index fields. Articles and figures share those that differ between an article and
 * its figures; what a figure has from its article or its sentence lies there.
 */
public final class Fields {
  /**
   * {@link #ARTICLE_KIND}, {@link #SENTENCE_KIND} or {@link #FIGURE_KIND}; of a version that is no
   * longer current {@link #PAST_ARTICLE_KIND} or {@link #PAST_FIGURE_KIND}.
   */
  public static final String KIND = "kind";

  public static final String ARTICLE_KIND = "article";
  public static final String FIGURE_KIND = "figure";
  public static final String PAST_ARTICLE_KIND = "pastArticle";
  public static final String PAST_FIGURE_KIND = "pastFigure";

  /** A sentence that figures stand in: it follows them in the block. */
  public static final String SENTENCE_KIND = "sentence";

  /** Id of the article, on every document of its block. */
  public static final String ARTICLE = "article";

  /** The same on the blocks of its earlier versions, which so stay out of what is asked of now. */
  public static final String PAST = "past";

  /** First and last day on which a version was the one to be read, as days since 1970. */
  public static final String KNOWN = "known";

  public static final String URL = "url";
  public static final String TITLE = "title";
  public static final String LEAD = "lead";
  public static final String TEXT = "text";

  /** Publication date: first and last day it can mean, as days since 1970. */
  public static final String DATE = "date";

  /** Name or code of a place, folded. */
  public static final String PLACE = "place";

  public static final String SOURCE = "source";
  public static final String SECTION = "section";
  public static final String AUTHOR = "author";
  public static final String YEAR = "year";
  public static final String SIMHASH = "simhash";

  /** Concept ids: of the figure, or of all figures of the article. */
  public static final String INDICATOR = "indicator";

  public static final String WORDS = "words";
  public static final String SENTENCE = "sentence";

  /** Place, period and entity of a figure. */
  public static final String CONTEXT = "context";

  public static final String ROLE = "role";
  public static final String DIMENSION = "dimension";

  /** Lower and upper end in the base unit of the dimension. */
  public static final String VALUE = "value";

  /** Lower and upper end in the figure's own unit. */
  public static final String RAW = "raw";

  public static final String PERIOD = "period";
  public static final String CONFIDENCE = "confidence";
  public static final String ENTITY = "entity";

  /** Bytes that {@code FigureCodec} or {@code ArticleCodec} reads back. */
  public static final String RECORD = "record";

  /** All of a figure, as a doc value: reading many must not unpack their neighbours. */
  public static final String FIGURE_RECORD = "figureRecord";

  private Fields() {}

  /** The doc values under which an article's printed names in {@code field} are counted. */
  public static String counted(String field) {
    return field + ".counted";
  }
}
