using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class InvitedBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "InvitedBy",
                table: "Invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_InvitedBy",
                table: "Invitations",
                column: "InvitedBy");

            migrationBuilder.AddForeignKey(
                name: "FK_Invitations_Accounts_InvitedBy",
                table: "Invitations",
                column: "InvitedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Invitations_Accounts_InvitedBy",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_InvitedBy",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "InvitedBy",
                table: "Invitations");
        }
    }
}
