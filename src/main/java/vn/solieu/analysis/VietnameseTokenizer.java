package vn.solieu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Form;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.Span;
import vn.solieu.text.WordSegmenter;
import vn.solieu.text.Words;

/**
 * Vietnamese text → syllables and words, lower case, in one spelling: "Kinh tế Hoà Bình" → kinh,
 * kinh_tế (over two positions), tế, hòa, hòa_bình, bình. Numbers lose their marks, dates gain a
 * term over their parts; offsets always point into the text as given, whatever its normal form.
 *
 * <p>Reads the text in pieces that end at a line's end, so that memory does not grow with it. A run
 * of letters is cut at 255.
 */
public final class VietnameseTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final WordSegmenter segmenter;
  private final LatticeBuilder builder;
  private final Chunks chunks = new Chunks();
  private final Words words = new Words();
  private final Lattice lattice = new Lattice();
  private NormalizedText piece = NormalizedText.of("");
  private char[] chars = new char[0];
  private int next;

  /** With the shipped words and no synonyms. */
  public VietnameseTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, Lexicon.shipped().segmenter(), null);
  }

  public VietnameseTokenizer(
      AttributeFactory factory, WordSegmenter segmenter, @Nullable Synonyms synonyms) {
    super(factory);
    this.segmenter = segmenter;
    this.builder = new LatticeBuilder(synonyms);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (next == lattice.size) {
      if (!read()) {
        return false;
      }
    }
    clearAttributes();
    emit(next++);
    return true;
  }

  private boolean read() throws IOException {
    String given = chunks.next(input);
    if (given.isEmpty()) {
      return false;
    }
    piece = NormalizedText.of(given);
    segmenter.segment(piece.text(), words);
    lower(NormalizedText.of(piece.text(), Form.TONES, Form.Y_AS_I).text());
    builder.build(words, chars, lattice);
    next = 0;
    return true;
  }

  private void lower(String text) {
    if (chars.length < text.length()) {
      chars = new char[text.length() + (text.length() >> 2)];
    }
    text.getChars(0, text.length(), chars, 0);
    for (int i = 0; i < text.length(); i++) {
      chars[i] = Letters.lower(chars[i]);
    }
  }

  private void emit(int i) {
    int start = lattice.starts[i];
    int end = lattice.ends[i];
    if (lattice.terms[i].isEmpty()) {
      TermWriter.write(chars, start, end, lattice.types[i], term);
    } else {
      term.append(lattice.terms[i]);
    }
    type.setType(lattice.types[i]);
    step.setPositionIncrement(lattice.steps[i]);
    length.setPositionLength(lattice.lengths[i]);
    if (piece.sameOffsets()) {
      offset.setOffset(original(start), original(end));
    } else {
      Span span = piece.toOriginal(new Span(start, end));
      offset.setOffset(original(span.start()), original(span.end()));
    }
  }

  private int original(int inPiece) {
    return correctOffset(chunks.offset() + inPiece);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    chunks.reset();
    lattice.clear();
    next = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(chunks.offset());
    offset.setOffset(last, last);
  }
}
