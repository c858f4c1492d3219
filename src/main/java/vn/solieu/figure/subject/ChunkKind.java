package vn.solieu.figure.subject;

/** What a piece of a sentence does for the phrase that names what is measured. */
enum ChunkKind {
  /** A syllable or compound that may be part of the phrase. */
  WORD,
  /** A syllable with a capital that is no place. */
  NAME,
  /** The name of a known indicator. */
  CONCEPT,
  /** What is done to a quantity of things: "khai thác", "tuyển". */
  ACTION,
  /** A name without content of its own: "mức", "tỷ lệ", "nhóm". */
  EMPTY,
  /** Ties a phrase to its quantity: "đạt", "tăng", "ước". */
  VERB,
  ADVERB,
  PASSIVE,
  /** Begins a clause or a part of one: "trong đó", "khi", "với". */
  BREAK,
  /**
   * Begins a clause that a comma ends ("sau khi"), or who does what is counted ("khách do các đơn
   * vị lữ hành phục vụ").
   */
  SUBORDINATE,
  /** Begins what is no subject: "so với", "theo". */
  DISCARD,
  PREP,
  /** Ends the phrase, though it goes on: "trên địa bàn". */
  CUT,
  LINK,
  /** "với": ties a phrase to its quantity, or begins a part after a mark. */
  WITH,
  /** "lần lượt", "tương ứng". */
  RESPECTIVE,
  /** Points back: "chỉ số này". */
  REF,
  TIME,
  NUMBER,
  QUANTITY,
  PLACE,
  /** The article's own province: "toàn tỉnh". */
  HERE,
  /** The district spoken of last: "toàn huyện". */
  LOCAL,
  /** A single company, household or the like. */
  ENTITY,
  /** The country: "cả nước". */
  NATION,
  /** No object of a quantity begins so: "kế hoạch năm", "hỗ trợ". */
  STOPPER,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPEN,
  CLOSE,
  MARK;

  /** May stand inside the phrase. */
  boolean isContent() {
    return this == WORD || this == NAME || this == CONCEPT || this == EMPTY || this == ACTION;
  }

  /** May stand between the phrase and its quantity. */
  boolean isTie() {
    return this == VERB
        || this == ADVERB
        || this == PASSIVE
        || this == TIME
        || this == NUMBER
        || this == CUT
        || this == RESPECTIVE;
  }

  /** Cuts a sentence into clauses wherever it stands. */
  boolean isHardStop() {
    return this == QUANTITY
        || this == SEMICOLON
        || this == BREAK
        || this == SUBORDINATE
        || this == REF;
  }
}
