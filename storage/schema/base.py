"""What every table shares: the two metadata objects with their naming rule, ids, and word lists as constraints."""

from sqlalchemy import BigInteger, CheckConstraint, Column, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
key_metadata = MetaData(naming_convention=metadata.naming_convention)


def id_column() -> Column[int]:
    """Ids are drawn in memory and grow with time."""
    return Column("id", BigInteger, primary_key=True, autoincrement=False)


def one_of(column: str, *words: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in words)})", name=column)
