package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;

/**
 * Where a price is that its sentence gives no place: one in dollars where the one before it was, in
 * the world ("dầu diesel là 58 USD/thùng"), one in dong at home, whatever market abroad the text
 * has just told of ("Tại Singapore … 60 USD/thùng. Trong nước, giá xăng giảm 500 đồng/lít").
 */
final class PricePlace {
  private static final String DONG = "VND/";

  private final PlaceSeries places;
  private final PlaceResolver resolver;

  PricePlace(PlaceSeries places, PlaceResolver resolver) {
    this.places = places;
    this.resolver = resolver;
  }

  /** The place, or null where this says nothing. */
  @Nullable Located of(Quantity quantity, @Nullable Quantity previous, @Nullable Located before) {
    if (before != null && quantity.isForeignPrice() && before.isWholeWorld()) {
      return before.as(PlaceBasis.INHERITED);
    }
    Located spoken = places.spoken().place();
    boolean apart =
        previous == null
            || previous.sentence() != quantity.sentence()
            || previous.unit().startsWith(DONG);
    return quantity.unit().startsWith(DONG)
            && apart
            && !resolver.hasHome()
            && spoken != null
            && resolver.abroad().isForeign(spoken)
        ? resolver.country().as(PlaceBasis.INHERITED)
        : null;
  }
}
