package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Names what stands after "lần lượt" or "tương ứng", one by one: by the figures before ("131, 911
 * và 462, tăng tương ứng 98%, 83% và 24%") or by a list of names ("ngắn hạn và dài hạn lần lượt
 * chiếm 56% và 44%").
 */
final class RespectiveLists {
  private final List<Chunk> chunks;
  private final Map<Integer, Naming> names = new HashMap<>();

  private RespectiveLists(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /** Index of a quantity → its name; one with only {@code from} takes that quantity's. */
  static Map<Integer, Naming> find(List<Chunk> chunks) {
    RespectiveLists lists = new RespectiveLists(chunks);
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).is(ChunkKind.RESPECTIVE)) {
        lists.at(i);
      }
    }
    return lists.names;
  }

  private void at(int respective) {
    List<Integer> after = after(respective);
    if (after.size() < 2) {
      return;
    }
    List<Integer> before = before(respective, after.size());
    if (before.size() == after.size()) {
      for (int i = 0; i < after.size(); i++) {
        names.put(after.get(i), new Naming(null, before.get(i), "respective"));
      }
      again(respective, after.size(), before);
      return;
    }
    List<Span> items = items(respective, after.size());
    for (int i = 0; i < items.size(); i++) {
      names.put(after.get(i), new Naming(items.get(i), -1, "respective"));
    }
    if (!items.isEmpty()) {
      again(respective, after.size(), after);
    }
  }

  /** "…, so với cùng kỳ tăng 17% và 15%": a second list of as many, said of the same. */
  private void again(int respective, int n, List<Integer> of) {
    int seen = 0;
    for (int i = respective + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.QUANTITY)) {
        if (seen == n) {
          second(i - 1, of);
          return;
        }
        seen++;
      } else if (!goesOn(chunk)) {
        return;
      }
    }
  }

  private void second(int before, List<Integer> of) {
    List<Integer> list = after(before);
    for (int i = 0; list.size() == of.size() && i < list.size(); i++) {
      names.put(list.get(i), new Naming(null, of.get(i), "respective"));
    }
  }

  private static boolean goesOn(Chunk chunk) {
    return switch (chunk.kind()) {
      case COMMA, DISCARD, TIME, VERB, ADVERB, PREP, NUMBER, LINK, WITH -> true;
      default -> false;
    };
  }

  /** The quantities of the list that begins at {@code respective}. */
  private List<Integer> after(int respective) {
    List<Integer> list = new ArrayList<>();
    for (int i = respective + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.QUANTITY)) {
        list.add(chunk.quantity());
      } else if (!chunk.is(ChunkKind.COMMA)
          && !chunk.is(ChunkKind.LINK)
          && !chunk.is(ChunkKind.VERB)
          && !chunk.is(ChunkKind.ADVERB)
          && !(list.isEmpty() && isLead(chunk))) {
        return list;
      }
    }
    return list;
  }

  /** "lần lượt [hơn cùng kỳ] 3%", "lần lượt [ở các mức] 3%". */
  private static boolean isLead(Chunk chunk) {
    return chunk.is(ChunkKind.TIME) || chunk.is(ChunkKind.PREP) || chunk.is(ChunkKind.EMPTY);
  }

  /** The last {@code n} quantities before, when nothing but ties stands between. */
  private List<Integer> before(int respective, int n) {
    int i = respective - 1;
    while (i >= 0 && !isMark(chunks.get(i)) && !isNamed(chunks.get(i))) {
      i--;
    }
    List<Integer> list = new ArrayList<>();
    boolean apart = i >= 0 && (isMark(chunks.get(i)) || chunks.get(i).is(ChunkKind.QUANTITY));
    for (; apart && i >= 0 && list.size() < n; i--) {
      if (chunks.get(i).is(ChunkKind.QUANTITY)) {
        list.addFirst(chunks.get(i).quantity());
      }
    }
    return list;
  }

  private static boolean isNamed(Chunk chunk) {
    return chunk.kind().isContent() || chunk.is(ChunkKind.PLACE);
  }

  private static boolean isMark(Chunk chunk) {
    return chunk.is(ChunkKind.COMMA)
        || chunk.is(ChunkKind.SEMICOLON)
        || chunk.is(ChunkKind.QUANTITY);
  }

  /** The list before, or before a verb between ("Mỹ và Nhật là hai nơi tăng nhanh, lần lượt …"). */
  private List<Span> items(int respective, int n) {
    int end = respective;
    while (end > 0 && !isItem(chunks.get(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && isListed(chunks.get(from - 1))) {
      from--;
    }
    List<Integer> cuts = cuts(from, end, n);
    List<Span> items = new ArrayList<>();
    for (int i = Math.max(0, cuts.size() - n - 1); i + 1 < cuts.size(); i++) {
      Span item = item(cuts.get(i) + 1, cuts.get(i + 1));
      if (item == null) {
        return List.of();
      }
      items.add(item);
    }
    if (items.size() == n) {
      return items;
    }
    boolean verb = from > 0 && chunks.get(from - 1).is(ChunkKind.VERB);
    return verb ? items(from - 1, n) : List.of();
  }

  private static boolean isItem(Chunk chunk) {
    return (chunk.kind().isContent() && !chunk.is(ChunkKind.EMPTY)) || chunk.is(ChunkKind.PLACE);
  }

  private static boolean isListed(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.COMMA)
        || chunk.is(ChunkKind.LINK)
        || chunk.is(ChunkKind.PREP)
        || chunk.is(ChunkKind.CUT)
        || chunk.is(ChunkKind.PASSIVE);
  }

  /** Where the list is cut into {@code n}: at commas, then at the last "và", then at all. */
  private List<Integer> cuts(int from, int end, int n) {
    List<Integer> commas = positions(from, end, ChunkKind.COMMA);
    List<Integer> links = positions(from, end, ChunkKind.LINK);
    List<Integer> cuts = new ArrayList<>(commas);
    boolean linkEnds = !links.isEmpty() && (commas.isEmpty() || links.getLast() > commas.getLast());
    if (linkEnds) {
      cuts.add(links.getLast());
    } else if (commas.size() + 1 < n) {
      cuts.addAll(links);
    }
    cuts.add(from - 1);
    cuts.add(end);
    return cuts.stream().sorted().toList();
  }

  private List<Integer> positions(int from, int end, ChunkKind kind) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (chunks.get(i).is(kind)) {
        found.add(i);
      }
    }
    return found;
  }

  /** From its first to its last word; a first item gives up its head ("tỷ lệ … của mầm non"). */
  private @Nullable Span item(int from, int end) {
    int first = from;
    for (int i = from; i < end; i++) {
      boolean ofItem = chunks.get(i).is(ChunkKind.PREP) && i + 1 < end;
      if (ofItem && chunks.get(i + 1).kind().isContent()) {
        first = i + 1;
      }
    }
    int last = end - 1;
    while (last > first
        && !chunks.get(last).kind().isContent()
        && !chunks.get(first).is(ChunkKind.PLACE)) {
      last--;
    }
    return first >= end ? null : new Span(chunks.get(first).start(), chunks.get(last).end());
  }
}
