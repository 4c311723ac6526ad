"""What the codes in tickets mean: agencies and complaint categories."""

from pydantic import BaseModel, Field

from bot.api.models import Given
from bot.api.operations import Call, Operation, reads
from bot.domain.urgency import Urgency
from storage import directory


class CatalogueAgency(Given):
    """A body that can own a ticket."""

    code: str
    name_id: str
    name_en: str
    kind: str
    parent: str | None = Field(description="The agency of the next level up.")
    country: str | None = Field(description="Where a mission stands, as ISO 3166-1 alpha-2.")
    province: str | None
    as_of: str = Field(description="The date of the source.")
    is_confirmed: bool = Field(description="Whether somebody compared this row with its source.")


class CatalogueAgencies(Given):
    items: list[CatalogueAgency]


class CatalogueCategory(Given):
    """What a ticket can be about."""

    code: str
    label_id: str
    label_en: str
    urgency: Urgency = Field(description="How urgent such a ticket is at first.")


class CatalogueCategories(Given):
    items: list[CatalogueCategory]


@reads("/catalogue/agencies", tag="catalogue", answer=CatalogueAgencies, scope=None)
async def list_agencies(call: Call) -> BaseModel:
    """List every agency by its code."""
    async with call.desk.database.reading() as tx:
        found = await directory.list_agencies(tx)
    items = [
        CatalogueAgency(
            code=each.code,
            name_id=each.name_id,
            name_en=each.name_en,
            kind=each.kind,
            parent=each.parent,
            country=each.country,
            province=each.province,
            as_of=each.as_of,
            is_confirmed=each.is_confirmed,
        )
        for each in found
    ]
    return CatalogueAgencies(items=items)


@reads("/catalogue/categories", tag="catalogue", answer=CatalogueCategories, scope=None)
async def list_categories(call: Call) -> BaseModel:
    """List every category a ticket can have."""
    items = [
        CatalogueCategory(code=each.code, label_id=each.label_id, label_en=each.label_en, urgency=each.urgency)
        for each in call.desk.categories.values()
    ]
    return CatalogueCategories(items=items)


OPERATIONS: tuple[Operation, ...] = (list_agencies, list_categories)
