package pair;

/** A way to reach somebody. */
public enum Channel {
  MAIL,
  PHONE {
    @Override
    public boolean isLoud() {
      return true;
    }
  };

  public boolean isLoud() {
    return false;
  }
}
