package pair;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** Customers as Avro's generic records. */
final class Customers {
  static final Schema SCHEMA =
      new Schema.Parser()
          .parse(
          "{\"type\":\"record\",\"name\":\"Customer\",\"namespace\":\"pair\",\"fields\":["
          + "{\"name\":\"currency\",\"type\":\"string\"},{\"name\":\"country\",\"type\":\"string\"}"
          + "]}");

  private Customers() {}

  static GenericRecord of(String key) {
    GenericRecord customer = new GenericData.Record(SCHEMA);
    customer.put("currency", "EUR");
    customer.put("country", "DE");
    return customer;
  }
}
