package pair;

/** A bill that is paid bit by bit. */
@org.apache.avro.specific.AvroGenerated
public class Bill extends org.apache.avro.specific.SpecificRecordBase implements org.apache.avro.specific.SpecificRecord {
  private static final long serialVersionUID = 5423462246172483231L;

  public static final org.apache.avro.Schema SCHEMA$ =
      new org.apache.avro.Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Bill\",\"namespace\":\"pair\",\"doc\":\"A bill that is paid bit by bit.\",\"fields\":["
                  + "{\"name\":\"bank\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"paid\",\"type\":\"long\"},{\"name\":\"rate\",\"type\":\"double\"}]}");

  private java.lang.String bank;
  private long paid;
  private double rate;

  public Bill() {}

  public static org.apache.avro.Schema getClassSchema() {
    return SCHEMA$;
  }

  @Override
  public org.apache.avro.Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public java.lang.Object get(int field) {
    switch (field) {
      case 0:
        return bank;
      case 1:
        return paid;
      case 2:
        return rate;
      default:
        throw new IndexOutOfBoundsException("Invalid index: " + field);
    }
  }

  @Override
  public void put(int field, java.lang.Object value) {
    switch (field) {
      case 0:
        bank = value != null ? value.toString() : null;
        break;
      case 1:
        paid = (java.lang.Long) value;
        break;
      case 2:
        rate = (java.lang.Double) value;
        break;
      default:
        throw new IndexOutOfBoundsException("Invalid index: " + field);
    }
  }

  public java.lang.String getBank() {
    return bank;
  }

  public void setBank(java.lang.String value) {
    this.bank = value;
  }

  public long getPaid() {
    return paid;
  }

  public void setPaid(long value) {
    this.paid = value;
  }

  public double getRate() {
    return rate;
  }

  public void setRate(double value) {
    this.rate = value;
  }
}
