package pair;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** What is known of a customer, as Avro's compiler would generate it. */
public class Customer extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
          "{\"type\":\"record\",\"name\":\"Customer\",\"namespace\":\"pair\",\"fields\":["
          + "{\"name\":\"country\",\"type\":\"string\"},{\"name\":\"currency\",\"type\":\"string\"}"
          + "]}");

  public String country;
  public String currency;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.currency = "EUR";
    customer.country = "DE";
    return customer;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int field) {
    switch (field) {
      case 0:
        return country;
      case 1:
        return currency;
      default:
        throw new IndexOutOfBoundsException("field " + field);
    }
  }

  @Override
  public void put(int field, Object value) {
    switch (field) {
      case 0:
        country = value == null ? null : value.toString();
        break;
      case 1:
        currency = value == null ? null : value.toString();
        break;
      default:
        throw new IndexOutOfBoundsException("field " + field);
    }
  }
}
