package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ItemMark;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.text.Span;

/**
 * Carries a price basis to what goes on with its figures: the "Trong đó, …" that follows, the items
 * of a list under a head ("Theo loại hình, tính theo giá so sánh 2010:"), and a figure that takes
 * the name of an earlier one ("giá trị sản xuất (giá thực tế) tháng 6 đạt 67 tỷ đồng; 6 tháng đạt
 * 315 tỷ đồng").
 */
final class PriceKeeper {
  private final PriceFinder finder;
  private final Continuation continuation;
  private final Reading reading;
  private final List<Quantity> quantities;

  /** The basis under which each sentence stands in a list, or null; null until one does. */
  private @Nullable String @Nullable [] listed;

  /** The block of the last item of a list. */
  private int items = -1;

  private List<PriceFinder.Basis> last = List.of();

  /** The sentence with quantities last read. */
  private int previous = -1;

  PriceKeeper(
      PriceFinder finder, Continuation continuation, Reading reading, List<Quantity> quantities) {
    this.finder = finder;
    this.continuation = continuation;
    this.reading = reading;
    this.quantities = quantities;
  }

  /** The basis under which a sentence stands in a list, or null; most stand in none. */
  private @Nullable String head(Sentence sentence) {
    int block = sentence.blockIndex();
    for (int i = sentence.index(); i > previous && items != block; i--) {
      Sentence one = reading.sentences().get(i);
      if (one.blockIndex() != block) {
        return null;
      }
      items = ItemMark.isItem(reading.text(), one) ? block : items;
    }
    if (items != block) {
      return null;
    }
    String[] bases = listed == null ? bases() : listed;
    listed = bases;
    return bases[sentence.index()];
  }

  /** What the head of each list hands down to its sentences. */
  private @Nullable String[] bases() {
    String text = reading.text();
    @Nullable String[] bases = new String[reading.sentences().size()];
    String basis = null;
    int item = -1;
    int q = 0;
    for (Sentence sentence : reading.sentences()) {
      Span span = sentence.span();
      while (q < quantities.size() && quantities.get(q).span().start() < span.start()) {
        q++;
      }
      item = ItemMark.isItem(text, sentence) ? sentence.blockIndex() : item;
      if (item == sentence.blockIndex()) {
        bases[sentence.index()] = basis;
      } else {
        boolean head = SentenceEnd.is(text, span, ':');
        basis =
            head
                ? finder.headed(reading.lower(), finder.find(reading, span, quantities, q), span)
                : null;
      }
    }
    return bases;
  }

  /** What holds in a sentence. */
  List<PriceFinder.Basis> of(Sentence sentence, List<Chunk> chunks, int first) {
    List<PriceFinder.Basis> own = finder.find(reading, sentence.span(), quantities, first);
    boolean goesOn = continuation.is(reading, chunks) && sentence.index() == previous + 1;
    String head = head(sentence);
    String handed = head != null ? head : goesOn && !last.isEmpty() ? last.getLast().value() : null;
    last =
        own.isEmpty() && handed != null
            ? List.of(new PriceFinder.Basis(handed, sentence.span()))
            : own;
    previous = sentence.index();
    return last;
  }

  /**
   * The basis of the next figure: its own, or that of the figure in its sentence that first had the
   * name it takes; no share of something else has it after a semicolon.
   */
  @Nullable String of(
      List<PriceFinder.Basis> bases,
      Naming naming,
      NamingSeries names,
      List<Subject> subjects,
      List<Stance> stances) {
    Quantity quantity = quantities.get(subjects.size());
    String own = PriceFinder.of(bases, quantity);
    if (own != null || naming.from() < 0 || !PriceFinder.isPriced(quantity)) {
      return own;
    }
    int root = names.root(naming.from());
    boolean share = stances.get(subjects.size()).role() == Role.SHARE;
    boolean lent = quantities.get(root).sentence() == quantity.sentence();
    return lent && !(share && isParted(quantities.get(root), quantity))
        ? subjects.get(root).prices()
        : null;
  }

  private boolean isParted(Quantity one, Quantity other) {
    return reading.lower().indexOf(';', one.span().end(), other.span().start()) >= 0;
  }
}
