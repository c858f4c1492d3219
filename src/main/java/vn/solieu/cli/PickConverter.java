package vn.solieu.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.solieu.compare.Pick;

/** "most-attested" on the command line. */
final class PickConverter implements ITypeConverter<Pick> {
  @Override
  public Pick convert(String value) {
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Pick pick : Pick.values()) {
      if (pick.name().equals(name)) {
        return pick;
      }
    }
    throw new TypeConversionException(
        "\"" + value + "\": write latest, first, most-attested or official");
  }
}
