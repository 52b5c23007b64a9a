package pair;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where somebody travels. */
public final class Itinerary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<String> stops;
  private final Map<String, String> hotels;

  private Itinerary(List<String> stops, Map<String, String> hotels) {
    this.stops = stops;
    this.hotels = hotels;
  }

  static Itinerary of(String traveller) {
    List<String> stops = new ArrayList<>(List.of("Lima", "Cusco"));
    Map<String, String> hotels = new HashMap<>();
    stops.forEach(stop -> hotels.put(stop, "Hotel of " + traveller + " in " + stop));
    return new Itinerary(stops, hotels);
  }

  String stops() {
    return String.join(" to ", stops);
  }

  String hotels() {
    return hotels.get("Lima") + ", " + hotels.get("Cusco");
  }
}
