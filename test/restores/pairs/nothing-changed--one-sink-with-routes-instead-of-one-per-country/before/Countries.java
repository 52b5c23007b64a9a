package pair;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** The countries that have a stream of their own, beside the one of the head office. */
final class Countries {
  static final String HEAD_OFFICE = "invoices-de";
  private static final Map<String, String> STREAMS = new TreeMap<>(Map.of("at", "invoices-at", "ch", "invoices-ch"));

  private Countries() {}

  static Map<String, String> streams() {
    return STREAMS;
  }

  static Map<String, OutputTag<Booking>> tags() {
    Map<String, OutputTag<Booking>> tags = new LinkedHashMap<>();
    STREAMS.keySet().forEach(country -> tags.put(country, new OutputTag<>("country-" + country, TypeInformation.of(Booking.class))));
    return tags;
  }
}
