package pair;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** An account, as Avro's compiler would generate it. */
public class Account extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Account\",\"namespace\":\"pair\",\"fields\":["
                  + "{\"name\":\"owner\",\"type\":\"string\"},"
                  + "{\"name\":\"tariff\",\"type\":\"string\",\"default\":\"standard\"},"
                  + "{\"name\":\"limit\",\"type\":\"int\",\"default\":250}"
                  + "]}");

  public String owner;
  public String tariff;
  public int limit;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  public static Account of(String key) {
    Account account = new Account();
    account.owner = "owner of " + key;
    account.tariff = "gold";
    account.limit = 70;
    return account;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int index) {
    switch (index) {
      case 0:
        return owner;
      case 1:
        return tariff;
      case 2:
        return limit;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }

  @Override
  public void put(int index, Object value) {
    switch (index) {
      case 0:
        owner = value == null ? null : value.toString();
        break;
      case 1:
        tariff = value == null ? null : value.toString();
        break;
      case 2:
        limit = (Integer) value;
        break;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }
}
