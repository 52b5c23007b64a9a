package pair;

/** A signal with the slot that it goes to. */
public class Routed {
  private final Signal signal;
  private final int slot;

  public Routed(Signal signal, int slot) {
    this.signal = signal;
    this.slot = slot;
  }

  public int slot() {
    return slot;
  }

  public String siteId() {
    return signal.site();
  }

  public String stateKey() {
    return signal.cell();
  }
}
