using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Differences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Supports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Circle",
                table: "Steps",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "Method",
                table: "Steps",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "RevealedUtc",
                table: "Steps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GroupThreshold",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<Guid>(
                name: "OnWall",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HatId",
                table: "RoleAnswers",
                type: "TEXT",
                maxLength: 121,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HatId",
                table: "Placements",
                type: "TEXT",
                maxLength: 121,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HatId",
                table: "Participants",
                type: "TEXT",
                maxLength: 121,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Hats",
                table: "Participants",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<bool>(
                name: "Observes",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "Table",
                table: "Participants",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "TypedBy",
                table: "Participants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "ParkedItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "End",
                table: "ParkedItems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Owner",
                table: "ParkedItems",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HatId",
                table: "InfluenceRatings",
                type: "TEXT",
                maxLength: 121,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Differed",
                table: "Contributions",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HatId",
                table: "Contributions",
                type: "TEXT",
                maxLength: 121,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "Contributions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "Funding",
                table: "Actors",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "VariantOf",
                table: "Actors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConsentsShown",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentsShown", x => new { x.SessionId, x.SubjectId, x.Version });
                    table.ForeignKey(
                        name: "FK_ConsentsShown_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DifferenceNotes",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kinds = table.Column<int>(type: "INTEGER", nullable: false),
                    Heard = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DifferenceNotes", x => new { x.SessionId, x.StepId, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_DifferenceNotes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DismissedPrompts",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DismissedPrompts", x => new { x.SessionId, x.Key });
                    table.ForeignKey(
                        name: "FK_DismissedPrompts_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GreyNotes",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    For = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Against = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    WhatChanges = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Asked = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GreyNotes", x => new { x.SessionId, x.StepId, x.ActorId });
                    table.ForeignKey(
                        name: "FK_GreyNotes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hands",
                columns: table => new
                {
                    RecognitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hands", x => new { x.SessionId, x.RecognitionId, x.ParticipantId });
                    table.ForeignKey(
                        name: "FK_Hands_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HopeClashes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HopeClashes", x => new { x.SessionId, x.Id });
                    table.ForeignKey(
                        name: "FK_HopeClashes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HopeGroups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HopeGroups", x => new { x.SessionId, x.Id });
                    table.ForeignKey(
                        name: "FK_HopeGroups_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HopesInGroups",
                columns: table => new
                {
                    HopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HopesInGroups", x => new { x.SessionId, x.HopeId });
                    table.ForeignKey(
                        name: "FK_HopesInGroups_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recognitions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recognitions", x => new { x.SessionId, x.Id });
                    table.ForeignKey(
                        name: "FK_Recognitions_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RevealedSplits",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HatIds = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevealedSplits", x => new { x.SessionId, x.StepId, x.Round, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_RevealedSplits_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoleDeals",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Does = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    DoesNot = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    InReturn = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Relation = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleDeals", x => new { x.SessionId, x.StepId, x.ActorId });
                    table.ForeignKey(
                        name: "FK_RoleDeals_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SlowMarks",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SlowMarks", x => new { x.SessionId, x.StepId, x.ParticipantId });
                    table.ForeignKey(
                        name: "FK_SlowMarks_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StarredWords",
                columns: table => new
                {
                    WordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Agreed = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Other = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Plain = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Demands = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Meanings = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IsDropped = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StarredWords", x => new { x.SessionId, x.WordId, x.Version });
                    table.ForeignKey(
                        name: "FK_StarredWords_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SteadfastDeals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scenario = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WeDo = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    FirstContact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SteadfastDeals", x => new { x.SessionId, x.Id });
                    table.ForeignKey(
                        name: "FK_SteadfastDeals_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Until now consent was open to all and about the text as it stood.
            migrationBuilder.Sql("""
                UPDATE "Supports" SET "Version" = COALESCE((SELECT MAX("Version") FROM "Settlements" WHERE "Settlements"."SessionId" = "Supports"."SessionId" AND "Settlements"."SubjectId" = "Supports"."SubjectId"), 0)
                """);
            migrationBuilder.Sql("""
                INSERT INTO "ConsentsShown" ("SessionId", "SubjectId", "Version") SELECT DISTINCT "SessionId", "SubjectId", "Version" FROM "Supports"
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConsentsShown");

            migrationBuilder.DropTable(
                name: "DifferenceNotes");

            migrationBuilder.DropTable(
                name: "DismissedPrompts");

            migrationBuilder.DropTable(
                name: "GreyNotes");

            migrationBuilder.DropTable(
                name: "Hands");

            migrationBuilder.DropTable(
                name: "HopeClashes");

            migrationBuilder.DropTable(
                name: "HopeGroups");

            migrationBuilder.DropTable(
                name: "HopesInGroups");

            migrationBuilder.DropTable(
                name: "Recognitions");

            migrationBuilder.DropTable(
                name: "RevealedSplits");

            migrationBuilder.DropTable(
                name: "RoleDeals");

            migrationBuilder.DropTable(
                name: "SlowMarks");

            migrationBuilder.DropTable(
                name: "StarredWords");

            migrationBuilder.DropTable(
                name: "SteadfastDeals");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Supports");

            migrationBuilder.DropColumn(
                name: "Circle",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "Method",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "RevealedUtc",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "GroupThreshold",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "OnWall",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "HatId",
                table: "RoleAnswers");

            migrationBuilder.DropColumn(
                name: "HatId",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "HatId",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Hats",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Observes",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "People",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Table",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "TypedBy",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "ParkedItems");

            migrationBuilder.DropColumn(
                name: "End",
                table: "ParkedItems");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "ParkedItems");

            migrationBuilder.DropColumn(
                name: "HatId",
                table: "InfluenceRatings");

            migrationBuilder.DropColumn(
                name: "Differed",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "HatId",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "People",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Funding",
                table: "Actors");

            migrationBuilder.DropColumn(
                name: "VariantOf",
                table: "Actors");
        }
    }
}
