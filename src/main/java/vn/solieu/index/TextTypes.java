package vn.solieu.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** How the fields of words are laid down. */
final class TextTypes {
  /** An article's text: kept, with the place of each word, so that finding it marks it. */
  static final FieldType MARKED = type(TextField.TYPE_STORED, true, false);

  /**
   * Words of a figure beside its indicator. Their number says nothing of how well a figure fits, so
   * it is not kept.
   */
  static final FieldType UNWEIGHED = type(TextField.TYPE_NOT_STORED, false, true);

  private TextTypes() {}

  private static FieldType type(FieldType from, boolean offsets, boolean omitNorms) {
    FieldType type = new FieldType(from);
    type.setOmitNorms(omitNorms);
    if (offsets) {
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    }
    type.freeze();
    return type;
  }
}
