package vn.solieu.figure.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.subject.Located;
import vn.solieu.figure.subject.PlaceBasis;
import vn.solieu.figure.subject.PlaceName;
import vn.solieu.figure.subject.PlaceResolver;
import vn.solieu.figure.table.CellFigure.RowPlace;
import vn.solieu.text.Block;

/**
 * What the heads of a document's tables call their cells: the indicator, and the place where the
 * row is one.
 */
final class CellNames {
  /** What a caption says before brackets, marks and whose it is. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(?:(?:bảng|biểu)\\s*(?:số\\s*)?[0-9IVX.]*\\s*[.:–-]?\\s*)?"
              + "(\\p{L}[^(:;,.]*?)"
              + "(?:\\s+(?:của|tại|ở|trên địa bàn|theo|phân theo|chia theo|tỉnh|thành phố)\\s.*)?"
              + "(?:[(:;,.].*)?$");

  /** More blanks than these are a sentence, no title. */
  private static final int LONGEST = 8;

  private final HeadReader heads;
  private final PlaceResolver places;

  /** Tables with rows of other provinces than the article's. */
  private final Set<Integer> provinces = new HashSet<>();

  CellNames(HeadReader heads, PlaceResolver places, List<Sentence> sentences) {
    this.heads = heads;
    this.places = places;
    for (Sentence sentence : sentences) {
      if (sentence.block() instanceof Block.Cell cell) {
        survey(cell);
      }
    }
  }

  /** "Kim Động", "Toàn tỉnh" at the head of a row; null when it names no place. */
  @Nullable RowPlace place(Block.Cell cell, List<TableHead> rowHeads) {
    boolean nameless = rowHeads.stream().allMatch(h -> h.naming() == TableHead.Naming.NONE);
    if (nameless
        && provinces.contains(cell.table())
        && rowHeads.stream().anyMatch(h -> h.is("total"))) {
      return period -> Located.NOWHERE; // the sum over provinces is of none of them
    }
    if (rowHeads.stream().anyMatch(h -> h.is("home"))) {
      return period -> places.home(period).as(PlaceBasis.STATED);
    }
    if (rowHeads.stream().anyMatch(h -> h.is("country"))) {
      return period -> places.country();
    }
    String head = name(cell.rowHeads());
    PlaceName named = head == null ? null : heads.place(head);
    Located there = named == null || head == null ? null : places.resolve(named, head, null, null);
    return named == null || head == null || there == null
        ? null
        : period -> Objects.requireNonNullElse(places.resolve(named, head, period, null), there);
  }

  /** "Công ty TNHH May Phố Hiến" at the head of a row, or null. */
  @Nullable String entity(Block.Cell cell) {
    String head = name(cell.rowHeads());
    return head != null && heads.isEntity(head) ? head : null;
  }

  private void survey(Block.Cell cell) {
    String head = name(cell.rowHeads());
    PlaceName named = head == null ? null : heads.place(head);
    Located there = named == null || head == null ? null : places.resolve(named, head, null, null);
    if (there != null && named != null && !places.isSmall(there) && !places.isHome(named)) {
      provinces.add(cell.table());
    }
  }

  /**
   * What the heads call it: the row's name, "Diện tích" of the column over it, and the column's
   * name alone where the row is a place, a time or a total.
   */
  @Nullable String indicator(
      Block.Cell cell, List<TableHead> column, List<TableHead> row, boolean place) {
    String own = name(cell.rowHeads());
    boolean item =
        own != null && !place && row.stream().anyMatch(h -> h.naming() != TableHead.Naming.NONE);
    for (int i = 0; i < column.size(); i++) {
      TableHead head = column.get(i);
      String property =
          head.naming() == TableHead.Naming.NONE
              ? null
              : name(List.of(cell.columnHeads().reversed().get(i)));
      if (property != null && (!item || own == null)) {
        return property;
      }
      if (property != null
          && own != null
          && (head.naming() == TableHead.Naming.ATTRIBUTE || head.is("share"))) {
        return property + " " + small(own);
      }
      if (property != null && head.kinds().isEmpty() && head.times().mentions().isEmpty()) {
        return own + " " + small(property);
      }
    }
    return item ? own : titled(cell.caption());
  }

  /** "Giá trị xuất khẩu" of "Bảng 1. Giá trị xuất khẩu năm 2019 (triệu USD)", or null. */
  private @Nullable String titled(String caption) {
    Matcher title = TITLE.matcher(caption);
    String name = title.lookingAt() ? title.group(1).strip() : "";
    String bare = name.isEmpty() ? "" : heads.untimed(name);
    boolean lengthy = bare.chars().filter(c -> c == ' ').count() > LONGEST;
    TableHead head = heads.read(bare);
    boolean named = head.naming() != TableHead.Naming.NONE && !head.is("share");
    return named && !lengthy ? bare : null;
  }

  /** "Lúa" → "lúa", but "GRDP" and "Nhãn Lồng" stay. */
  private static String small(String name) {
    boolean word =
        name.length() > 1 && name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
    return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  /** The innermost head of the row that names something, without its numbering. */
  private @Nullable String name(List<String> names) {
    boolean unit = names.size() > 1 && heads.unit(names.getLast()) != null;
    for (String head : names.subList(0, names.size() - (unit ? 1 : 0)).reversed()) {
      String name = head.strip().replaceFirst("^(?:[0-9IVX]{1,4}[.)]|[-+•*–])\\s*", "");
      int open = name.indexOf('(');
      name = open > 0 ? name.substring(0, open).strip() : name;
      if (!name.isEmpty() && Character.isLetter(name.charAt(0))) {
        return heads.untimed(heads.bare(name));
      }
    }
    return null;
  }
}
