package pair;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Where a parcel is, as Avro's compiler would generate it. */
public class Parcel extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Parcel\",\"namespace\":\"pair\",\"fields\":["
                  + "{\"name\":\"carrier\",\"type\":\"string\"},"
                  + "{\"name\":\"status\",\"type\":{\"type\":\"enum\",\"name\":\"Status\",\"namespace\":\"pair\",\"symbols\":[\"UNKNOWN\",\"SHIPPED\",\"DELIVERED\"],\"default\":\"UNKNOWN\"}}"
                  + "]}");

  public String carrier;
  public Status status;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  public static Parcel of(String key) {
    Parcel parcel = new Parcel();
    parcel.carrier = "carrier of " + key;
    parcel.status = Status.DELIVERED;
    return parcel;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int index) {
    switch (index) {
      case 0:
        return carrier;
      case 1:
        return status;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }

  @Override
  public void put(int index, Object value) {
    switch (index) {
      case 0:
        carrier = value == null ? null : value.toString();
        break;
      case 1:
        status = (Status) value;
        break;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }
}
