package vn.solieu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.solieu.search.TypedAmount;
import vn.solieu.text.BadInput;

/** "1350000", "1.350.000", "1,35 triệu tấn" or "8,2%" on the command line. */
final class AmountConverter implements ITypeConverter<TypedAmount> {
  @Override
  public TypedAmount convert(String value) {
    try {
      return TypedAmount.parse(value);
    } catch (BadInput e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
