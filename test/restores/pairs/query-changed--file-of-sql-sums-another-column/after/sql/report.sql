-- What customers paid, with taxes.
CREATE TEMPORARY VIEW turnover AS
SELECT customer, SUM(tax) AS turnover
FROM orders
WHERE amount > 0
GROUP BY customer;

INSERT INTO lines
SELECT CONCAT('turnover|', customer, '|', CAST(turnover AS STRING))
FROM turnover;
