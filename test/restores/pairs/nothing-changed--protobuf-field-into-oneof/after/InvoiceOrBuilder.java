package pair;

public interface InvoiceOrBuilder extends
    // @@protoc_insertion_point(interface_extends:pair.Invoice)
    com.google.protobuf.MessageOrBuilder {

  /**
   * <code>string customer = 1;</code>
   * @return The customer.
   */
  java.lang.String getCustomer();
  /**
   * <code>string customer = 1;</code>
   * @return The bytes for customer.
   */
  com.google.protobuf.ByteString
      getCustomerBytes();

  /**
   * <code>int64 cents = 2;</code>
   * @return The cents.
   */
  long getCents();

  /**
   * <code>string coupon = 3;</code>
   * @return Whether the coupon field is set.
   */
  boolean hasCoupon();
  /**
   * <code>string coupon = 3;</code>
   * @return The coupon.
   */
  java.lang.String getCoupon();
  /**
   * <code>string coupon = 3;</code>
   * @return The bytes for coupon.
   */
  com.google.protobuf.ByteString
      getCouponBytes();

  /**
   * <code>int64 percent = 4;</code>
   * @return Whether the percent field is set.
   */
  boolean hasPercent();
  /**
   * <code>int64 percent = 4;</code>
   * @return The percent.
   */
  long getPercent();

  pair.Invoice.ReductionCase getReductionCase();
}
