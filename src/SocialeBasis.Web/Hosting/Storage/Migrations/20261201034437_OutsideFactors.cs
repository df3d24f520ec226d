using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Hosting.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OutsideFactors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OutsideNotes",
                columns: table => new
                {
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Concerns = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideNotes", x => new { x.SessionId, x.ContributionId });
                    table.ForeignKey(
                        name: "FK_OutsideNotes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OutsideNotes");
        }
    }
}
