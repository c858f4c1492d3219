package vn.solieu.text;

/** A step of normalisation that a caller of {@link NormalizedText} picks. */
public enum Form {
  /** Unicode NFC: "ế" as one code point, also when the tone was typed before the circumflex. */
  COMPOSED,
  /** Odd spaces (no-break, thin, ideographic) → space; line and paragraph separators → "\n". */
  SPACES,
  /** Zero-width characters, soft hyphens, byte-order marks and direction marks are dropped. */
  INVISIBLES,
  /** Full-width ASCII → ASCII, and the Icelandic or African "Ð", "Ɖ" of old fonts → "Đ". */
  WIDTH,
  /** The tone mark where newspapers put it: "hoà", "thuý", "qúa" → "hòa", "thúy", "quá". */
  TONES,
  /** "y" of a lone vowel → "i": "kỹ", "tỷ", "quý", "quýt" → "kĩ", "tỉ", "quí", "quít". */
  Y_AS_I
}
