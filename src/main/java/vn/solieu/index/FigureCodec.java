package vn.solieu.index;

import java.math.BigDecimal;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.subject.PlaceBasis;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Flow;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.text.PartialDate;

/** A stored figure as bytes and back, every digit of its value kept. */
final class FigureCodec {
  private FigureCodec() {}

  static BytesRef bytes(StoredFigure stored) {
    RecordOutput out = new RecordOutput();
    out.text(stored.id());
    out.optional(stored.ofId());
    out.text(stored.article());
    out.optional(stored.url());
    out.text(stored.title());
    out.optional(stored.date());
    out.optional(stored.province());
    out.optional(stored.source());
    out.optional(stored.section());
    out.bits(stored.simhash());
    out.text(stored.sentence());
    out.number(stored.since());
    out.number(stored.version());
    write(out, stored.figure());
    return out.bytes();
  }

  private static void write(RecordOutput out, Figure figure) {
    out.span(figure.span());
    out.text(figure.quote());
    out.text(figure.value().toString());
    out.optional(figure.high());
    out.text(figure.unit());
    out.text(figure.bound().name());
    out.text(figure.role().name());
    out.optional(figure.direction());
    out.optional(figure.base());
    out.optional(figure.period());
    out.optional(figure.indicator());
    out.optionalSpan(figure.indicatorSpan());
    out.optional(figure.indicatorId());
    out.optional(figure.place());
    out.optional(figure.placeCode());
    out.optional(figure.placeBasis());
    out.optional(figure.entity());
    out.optional(figure.prices());
    out.optional(figure.attribution());
    out.optionalSpan(figure.attributionSpan());
    out.text(figure.flow().name());
    out.text(figure.status().name());
    out.optional(figure.of());
    out.bits(Double.doubleToLongBits(figure.confidence()));
    out.span(figure.sentence());
  }

  static StoredFigure figure(BytesRef bytes) {
    RecordInput in = new RecordInput(bytes);
    return new StoredFigure(
        in.text(),
        in.optional(),
        in.text(),
        in.optional(),
        in.text(),
        date(in.optional()),
        in.optional(),
        in.optional(),
        in.optional(),
        in.bits(),
        in.text(),
        in.number(),
        in.number(),
        read(in));
  }

  // Java evaluates arguments from left to right: the order in which they were written
  private static Figure read(RecordInput in) {
    return new Figure(
        in.span(),
        in.text(),
        new BigDecimal(in.text()),
        decimal(in.optional()),
        in.text(),
        Bound.valueOf(in.text()),
        Role.valueOf(in.text()),
        constant(Direction.class, in.optional()),
        base(in.optional()),
        Period.parseOrNull(in.optional()),
        in.optional(),
        in.optionalSpan(),
        in.optional(),
        in.optional(),
        in.optional(),
        constant(PlaceBasis.class, in.optional()),
        in.optional(),
        in.optional(),
        in.optional(),
        in.optionalSpan(),
        Flow.valueOf(in.text()),
        Status.valueOf(in.text()),
        integer(in.optional()),
        Double.longBitsToDouble(in.bits()),
        in.span());
  }

  static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static @Nullable Integer integer(@Nullable String text) {
    return text == null ? null : Integer.valueOf(text);
  }

  private static @Nullable Base base(@Nullable String text) {
    return text == null ? null : Base.parse(text);
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
