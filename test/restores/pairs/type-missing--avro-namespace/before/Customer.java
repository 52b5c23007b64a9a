package pair;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** What is known of a customer, as Avro's compiler would generate it. */
public class Customer extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Customer\",\"namespace\":\"pair\",\"fields\":["
                  + "{\"name\":\"currency\",\"type\":\"string\"},{\"name\":\"visits\",\"type\":\"int\"}"
                  + "]}");

  public String currency;
  public int visits;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.currency = "EUR";
    customer.visits = 7;
    return customer;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int index) {
    switch (index) {
      case 0:
        return currency;
      case 1:
        return visits;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }

  @Override
  public void put(int index, Object value) {
    switch (index) {
      case 0:
        currency = value == null ? null : value.toString();
        break;
      case 1:
        visits = ((Number) value).intValue();
        break;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }
}
