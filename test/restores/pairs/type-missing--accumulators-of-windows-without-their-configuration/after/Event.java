package pair;

import java.util.HashMap;
import java.util.Map;

/** Something that was seen in a network, or came of many such things. */
public class Event {
  public Map<String, String> fields = new HashMap<>();
  public long at;

  public Event() {}

  static Event of(Long number) {
    Event event = new Event();
    event.fields.put("host", "host-" + number % 4);
    event.fields.put("bytes", Long.toString(100 + number % 50));
    event.at = number * 1000;
    return event;
  }

  String field(String name) {
    return fields.get(name);
  }
}
