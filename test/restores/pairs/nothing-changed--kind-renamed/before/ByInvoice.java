package pair;

/** Within so many days, with so many reminders. */
public final class ByInvoice extends Payment {
  private final int days;
  private final int reminders;

  public ByInvoice(int days, int reminders) {
    this.days = days;
    this.reminders = reminders;
  }

  public int days() {
    return days;
  }

  public int reminders() {
    return reminders;
  }

  @Override
  String method() {
    return "invoice";
  }

  @Override
  int amount() {
    return days * 10 + reminders;
  }
}
