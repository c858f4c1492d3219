package vn.solieu.figure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.CommaSettler;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.QuantityFinder;
import vn.solieu.figure.quantity.ReadUnit;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.PlaceResolver;
import vn.solieu.figure.table.CellFigure.RowPlace;
import vn.solieu.figure.timing.TimeMention;
import vn.solieu.figure.timing.TimeResolver;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Block;
import vn.solieu.text.Span;

/**
 * Figures of data tables: each numeric {@link Block.Cell} becomes a figure with the row's head as
 * indicator and period, unit and role from the heads of its column, its row's "Đơn vị tính" cell
 * and the caption. Cells of words are left to the stages for running text.
 */
public final class TableReader {
  /** So far before a cell its row's head is looked for. */
  private static final int ROW = 2000;

  private final HeadReader heads;
  private final Lexicon lexicon;

  public TableReader(Lexicon lexicon, QuantityFinder quantities) {
    heads = new HeadReader(lexicon, quantities);
    this.lexicon = lexicon;
  }

  /** The figures of numeric cells, and the cells that hold none. */
  public Tables read(Reading reading) {
    Pass pass = new Pass(reading);
    for (Sentence sentence : reading.sentences()) {
      if (sentence.block() instanceof Block.Cell cell) {
        pass.read(sentence, cell);
      }
    }
    return new Tables(pass.cells, pass.skipped);
  }

  /** One reading of one document. */
  private final class Pass {
    private final Reading reading;
    private final CellTime time;
    private final CellNames naming;
    private final Map<Integer, CellFigure> cells = new HashMap<>();
    private final Set<Integer> skipped = new HashSet<>();
    private final Map<String, TableHead> known = new HashMap<>();
    private final Map<List<Integer>, Quantity> units = new HashMap<>();
    private final Map<List<Integer>, List<TableHead>> levels = new HashMap<>();
    private final Map<List<Integer>, @Nullable String> names = new HashMap<>();

    Pass(Reading reading) {
      this.reading = reading;
      time = new CellTime(new TimeResolver(reading.document().date(), 0));
      PlaceResolver places = new PlaceResolver(lexicon.gazetteer(), reading.document());
      naming = new CellNames(heads, places, reading.sentences());
    }

    void read(Sentence sentence, Block.Cell cell) {
      List<TableHead> over = over(cell, known);
      List<Integer> row = List.of(cell.table(), cell.row());
      List<TableHead> column = over.subList(0, cell.columnHeads().size());
      if (column.stream().anyMatch(h -> h.is("none") || h.is("unit"))) {
        skipped.add(sentence.index());
        Quantity unit = heads.unit(sentence.span().of(reading.text()));
        if (unit != null && column.stream().anyMatch(h -> h.is("unit"))) {
          units.put(row, unit);
        }
        return;
      }
      CellNumber number = CellNumber.read(reading.lower(), sentence.span());
      if (number != null) {
        cells.put(sentence.index(), figure(sentence, cell, over, number, row));
      }
    }

    private CellFigure figure(
        Sentence sentence,
        Block.Cell cell,
        List<TableHead> over,
        CellNumber number,
        List<Integer> row) {
      List<TableHead> column = over.subList(0, cell.columnHeads().size());
      Quantity unit = unit(column, over, number, ofRow(cell, row));
      Stance stance = CellRole.of(number, unit == null ? "" : unit.unit(), over);
      List<TableHead> timed = over;
      if (stance.role() == Role.LEVEL) {
        levels.put(row, column);
      } else if (stance.role() != Role.TARGET && levels.containsKey(row) && !isTimed(column)) {
        timed = new ArrayList<>(over);
        timed.addAll(column.size(), levels.get(row));
      }
      List<TableHead> rowHeads = over.subList(column.size(), over.size() - 1);
      RowPlace place = naming.place(cell, rowHeads);
      String entity = naming.entity(cell);
      String indicator = naming.indicator(cell, column, rowHeads, place != null || entity != null);
      boolean remark = stance.role() != Role.LEVEL && stance.role() != Role.TARGET;
      if (remark
          && names.containsKey(row)
          && column.stream().allMatch(h -> h.naming() == TableHead.Naming.NONE)) {
        indicator = names.get(row);
      } else if (stance.role() == Role.LEVEL) {
        names.put(row, indicator);
      }
      return new CellFigure(
          cell,
          quantity(reading, sentence, number, unit, stance.role(), over),
          stance,
          time,
          timed,
          indicator,
          indicator == null ? null : last(indicator, sentence.span().start()),
          lexicon.concepts().idOf(indicator),
          place,
          entity);
    }

    /** "Cơ cấu 2018 (%)" needs no time of the level beside it. */
    private static boolean isTimed(List<TableHead> column) {
      return column.stream()
          .anyMatch(h -> h.times().mentions().stream().anyMatch(TimeMention::isPeriod));
    }

    /** The unit in a cell of its own, or in the heads of the row behind its name. */
    private @Nullable Quantity ofRow(Block.Cell cell, List<Integer> row) {
      List<String> names = cell.rowHeads();
      if (!units.containsKey(row) && names.size() > 1) {
        Quantity unit = heads.unit(names.getLast());
        if (unit != null) {
          units.put(row, unit);
        }
      }
      return units.get(row);
    }

    private @Nullable Span last(String indicator, int before) {
      int from = Math.max(0, before - ROW);
      String row = reading.lower().substring(from, before);
      int at = row.lastIndexOf(indicator.toLowerCase(Locale.ROOT));
      return at < 0 ? null : new Span(from + at, from + at + indicator.length());
    }
  }

  /** Heads of the column innermost first, then of the row, then the caption. */
  private List<TableHead> over(Block.Cell cell, Map<String, TableHead> known) {
    List<String> texts = new ArrayList<>(HeadReader.joined(cell.columnHeads()).reversed());
    texts.addAll(cell.rowHeads().reversed());
    texts.add(cell.caption());
    return texts.stream().map(text -> known.computeIfAbsent(text, heads::read)).toList();
  }

  /** The unit printed in the cell, named by its column, by its row's unit cell, row or caption. */
  private @Nullable Quantity unit(
      List<TableHead> column, List<TableHead> all, CellNumber number, @Nullable Quantity ofRow) {
    if (number.percent()) {
      return heads.unit("%");
    }
    for (TableHead head : column) {
      boolean ratio = head.is("completion") || head.is("index") || head.is("share");
      if (head.unit() != null || ratio) {
        return head.unit() != null ? head.unit() : heads.unit("%");
      }
    }
    if (ofRow != null) {
      return ofRow;
    }
    return all.stream().map(TableHead::unit).filter(u -> u != null).findFirst().orElse(null);
  }

  private static Quantity quantity(
      Reading reading,
      Sentence sentence,
      CellNumber number,
      @Nullable Quantity unit,
      Role role,
      List<TableHead> over) {
    boolean estimate = over.stream().anyMatch(h -> h.is("estimate"));
    Bound bound = estimate ? Bound.ABOUT : Bound.EXACT;
    BigDecimal value = value(reading, number.number(), unit);
    boolean negative = number.negative() && role == Role.LEVEL;
    return new Quantity(
        number.span(),
        number.span(),
        new Span(number.span().start(), number.span().start()),
        negative ? value.negate() : value,
        number.high() == null ? null : value(reading, number.high(), unit),
        unit == null ? "" : unit.unit(),
        number.high() == null ? bound : Bound.RANGE,
        null,
        sentence.index(),
        false);
  }

  private static BigDecimal value(Reading reading, Numeral number, @Nullable Quantity unit) {
    boolean dong = unit != null && unit.unit().startsWith("VND");
    ReadUnit money = dong ? new ReadUnit(0, "VND", ReadUnit.Kind.MONEY, true) : null;
    BigDecimal value = CommaSettler.settle(number, money, reading.marks()).value();
    return unit == null ? value : value.multiply(unit.value());
  }
}
