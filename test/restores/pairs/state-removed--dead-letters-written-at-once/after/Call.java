package pair;

/** A call, as the exchange reports it. */
public class Call {
  public String subscriber;
  public long seconds;

  public Call() {}

  static Call parse(String line) {
    String[] fields = line.split(",");
    Call call = new Call();
    call.subscriber = fields[0];
    call.seconds = Long.parseLong(fields[1]);
    return call;
  }
}
