package vn.solieu.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.solieu.check.Ruling;

/** "not-found" on the command line. */
final class RulingConverter implements ITypeConverter<Ruling> {
  @Override
  public Ruling convert(String value) {
    for (Ruling ruling : Ruling.values()) {
      if (ruling.printed().equals(value.toLowerCase(Locale.ROOT))) {
        return ruling;
      }
    }
    String known =
        Arrays.stream(Ruling.values()).map(Ruling::printed).collect(Collectors.joining(", "));
    throw new TypeConversionException("\"" + value + "\" is no verdict; these are: " + known);
  }
}
