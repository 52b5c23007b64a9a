package pair;

/** Somebody called. */
public class Call {
  public String caller;
  public String tariff;

  public static Call of(Long number) {
    Call call = new Call();
    call.caller = "caller-" + number % 3;
    call.tariff = "tariff-" + number % 3;
    return call;
  }
}
