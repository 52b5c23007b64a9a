package pair;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Who gets a parcel, as Avro's compiler would generate it. */
public class Recipient extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Recipient\",\"namespace\":\"pair\",\"fields\":["
                  + "{\"name\":\"name\",\"type\":\"string\"},"
                  + "{\"name\":\"address\",\"type\":{\"type\":\"record\",\"name\":\"Address\",\"namespace\":\"pair\",\"fields\":[{\"name\":\"street\",\"type\":\"string\"},{\"name\":\"city\",\"type\":\"string\"}]}}"
                  + "]}");

  public String name;
  public Address address;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  public static Recipient of(String key) {
    Recipient recipient = new Recipient();
    recipient.name = "name of " + key;
    recipient.address = new Address();
    recipient.address.street = "Main Street 1";
    recipient.address.city = "Springfield";
    return recipient;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int index) {
    switch (index) {
      case 0:
        return name;
      case 1:
        return address;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }

  @Override
  public void put(int index, Object value) {
    switch (index) {
      case 0:
        name = value == null ? null : value.toString();
        break;
      case 1:
        address = (Address) value;
        break;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }
}
