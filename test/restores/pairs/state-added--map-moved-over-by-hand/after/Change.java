package pair;

/** One change of a row. */
public class Change {
  private String table;
  private String id;
  private Op op;
  private long position;
  private String payload;

  public Change() {}

  static Change of(String table, Long number) {
    Change change = new Change();
    change.setTable(table);
    change.setId("customer-" + number % 3);
    change.setOp(number < 3 ? Op.CREATE : Op.UPDATE);
    change.setPosition(number);
    change.setPayload("payload of " + table);
    return change;
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Op getOp() {
    return op;
  }

  public void setOp(Op op) {
    this.op = op;
  }

  public long getPosition() {
    return position;
  }

  public void setPosition(long position) {
    this.position = position;
  }

  public String getPayload() {
    return payload;
  }

  public void setPayload(String payload) {
    this.payload = payload;
  }
}
