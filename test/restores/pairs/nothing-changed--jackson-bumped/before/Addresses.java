package pair;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Addresses as JSON. */
final class Addresses {
  private Addresses() {}

  static ObjectNode of(String key) {
    ObjectNode address = JsonNodeFactory.instance.objectNode();
    address.put("city", "Lima");
    address.put("number", 12);
    address.putArray("lines").add("c/o Acme").add("second floor");
    return address;
  }
}
