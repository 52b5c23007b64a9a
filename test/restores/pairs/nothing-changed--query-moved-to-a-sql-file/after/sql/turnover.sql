-- Turnover of customers. Returned orders have a negative tax.
INSERT INTO lines
WITH valid_orders AS (
  SELECT customer, number, IF(tax < 0, 0, amount) AS paid
  FROM orders
  WHERE amount > 0
    AND customer IS NOT NULL
),
turnover AS (
  SELECT v.customer AS customer, SUM(v.paid) AS turnover, MAX(v.number) AS latest_order
  FROM valid_orders AS v
  GROUP BY v.customer
)
SELECT CONCAT('turnover|', CAST(t.customer AS STRING), '|', CAST(t.turnover AS STRING)) AS line_text
FROM turnover AS t
WHERE t.latest_order >= 0
