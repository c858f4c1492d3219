package vn.solieu.figure.reading;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Span;

/**
 * Stage 0: a document becomes a {@link Reading}: composed, plain spaces, no invisible characters,
 * cut into sentences. Text that is clean already is read as it stands.
 */
public final class Reader {
  /** No stage looks at more at once, so that an endless sentence costs no more than its length. */
  private static final int LONGEST = 2000;

  private final SentenceSplitter splitter;
  private final Resources resources;

  public Reader(Lexicon lexicon) {
    splitter = lexicon.sentenceSplitter();
    resources = lexicon.resources();
  }

  public Reading read(Document given) {
    NormalizedText source = NormalizedText.of(given.text());
    Document document = source.sameOffsets() ? given : moved(given, source);
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      for (Span span : splitter.split(source.text(), block.span())) {
        add(source.text(), span, block, b, sentences);
      }
    }
    String text = source.text();
    Folded lower = Folded.of(text, resources);
    ListHeads heads = new ListHeads(lower, sentences);
    return new Reading(document, text, lower, sentences, heads, Marks.of(lower), source);
  }

  /** Adds a sentence, in pieces where it is longer than any sentence is. */
  private static void add(
      String text, Span span, Block block, int index, List<Sentence> sentences) {
    int start = span.start();
    while (span.end() - start > LONGEST) {
      int end = cut(text, start, start + LONGEST);
      sentences.add(new Sentence(sentences.size(), new Span(start, end), block, index));
      start = Blanks.after(text, end);
    }
    if (start < span.end()) {
      sentences.add(new Sentence(sentences.size(), new Span(start, span.end()), block, index));
    }
  }

  /** After the last semicolon, comma or blank of the stretch, or its end. */
  private static int cut(String text, int start, int end) {
    for (char mark : new char[] {';', ',', ' '}) {
      int at = text.lastIndexOf(mark, end - 1);
      if (at > start + LONGEST / 2) {
        return at + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  /** The document over the normalised text, its blocks where they stand there. */
  private static Document moved(Document given, NormalizedText source) {
    List<Block> blocks = new ArrayList<>(given.blocks().size());
    for (Block block : given.blocks()) {
      blocks.add(moved(block, source));
    }
    return new Document(given.id(), source.text(), blocks, given.date(), given.province());
  }

  private static Block moved(Block block, NormalizedText source) {
    int start = place(source, block.span().start());
    Span span = new Span(start, Math.max(start, place(source, block.span().end())));
    return switch (block) {
      case Block.Heading h -> new Block.Heading(span);
      case Block.Paragraph p -> new Block.Paragraph(span);
      case Block.Cell c ->
          new Block.Cell(
              span, c.table(), c.row(), c.column(), c.rowHeads(), c.columnHeads(), c.caption());
    };
  }

  /** First offset of the normalised text that came from {@code offset} of the original or later. */
  private static int place(NormalizedText source, int offset) {
    int low = 0;
    int high = source.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.toOriginal(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
